package org.nianbao.edge.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Working days by the holiday notices that tyme4j carries. A year counts as announced when its number stands here: a new
 * year is a new version of tyme4j and a line here, and a test says when one has come without the other.
 */
public final class HolidayNotices implements WorkingDays {

    /** 国务院办公厅关于…年部分节假日安排的通知, by calendar year. */
    private static final Map<Integer, String> NUMBERS = Map.of(
            2020, "国办发明电〔2019〕16号",
            2021, "国办发明电〔2020〕27号",
            2022, "国办发明电〔2021〕11号",
            2023, "国办发明电〔2022〕16号",
            2024, "国办发明电〔2023〕7号",
            2025, "国办发明电〔2024〕12号",
            2026, "国办发明电〔2025〕7号");

    @Override
    public DayKind kindOf(LocalDate day) {
        if (noticeOf(day.getYear()).isEmpty()) {
            return DayKind.NOT_ANNOUNCED;
        }
        LegalHoliday arranged = arranged(day);
        boolean works = arranged == null ? !weekend(day) : arranged.isWork();
        return works ? DayKind.WORKING_DAY : DayKind.DAY_OFF;
    }

    @Override
    public Optional<String> noticeOf(int year) {
        return Optional.ofNullable(NUMBERS.get(year));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static @Nullable LegalHoliday arranged(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
