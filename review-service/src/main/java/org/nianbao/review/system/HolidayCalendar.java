package org.nianbao.review.system;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.calendar.model.DayKind;
import org.nianbao.review.calendar.model.WorkingDays;

/** Working days by the holiday notices that tyme4j carries. */
final class HolidayCalendar implements WorkingDays {

    @Override
    public DayKind kindOf(LocalDate day) {
        if (arranged(LocalDate.of(day.getYear(), Month.OCTOBER, 1)) == null) {
            return DayKind.NOT_ANNOUNCED; // 国庆节 stands in every notice
        }
        LegalHoliday arranged = arranged(day);
        boolean works = arranged == null ? !weekend(day) : arranged.isWork();
        return works ? DayKind.WORKING_DAY : DayKind.DAY_OFF;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static @Nullable LegalHoliday arranged(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
