package org.nianbao.submission.system;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.season.model.WorkingDays;

/** Working days by the arrangements that tyme4j carries. */
final class HolidayCalendar implements WorkingDays {

    @Override
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        if (arrangement(LocalDate.of(day.getYear(), Month.OCTOBER, 1)) == null) {
            return Optional.empty(); // 国庆节 stands in every published arrangement
        }
        LegalHoliday arranged = arrangement(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Optional.of(arranged == null ? !weekend : arranged.isWork());
    }

    private static @Nullable LegalHoliday arrangement(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
