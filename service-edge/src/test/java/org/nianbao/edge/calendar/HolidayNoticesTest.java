package org.nianbao.edge.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayNoticesTest {

    private final HolidayNotices calendar = new HolidayNotices();

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, WORKING_DAY",
        "2024-01-13, DAY_OFF", // a Saturday
        "2024-02-04, WORKING_DAY", // a Sunday worked for the Spring Festival
        "2024-02-12, DAY_OFF", // Spring Festival, a Monday
        "2026-01-30, WORKING_DAY",
        "2026-01-31, DAY_OFF",
        "2035-03-01, NOT_ANNOUNCED"
    })
    void knowsTheHolidayNoticeOfAYear(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void countsWorkingDaysAcrossTheSpringFestival() {
        // Wednesday 7 February 2024; 8, 9 February worked, 10 to 17 the festival, Sunday 18 worked
        assertThat(calendar.endOf(Instant.parse("2024-02-07T02:00:00Z"), 3))
                .isEqualTo(Instant.parse("2024-02-18T16:00:00Z"));
    }

    @Test
    void countsCalendarDaysWhereNoNoticeHasAppeared() {
        assertThat(calendar.endOf(Instant.parse("2035-03-01T02:00:00Z"), 5))
                .isEqualTo(Instant.parse("2035-03-06T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 0, 2026-01-30", // a Saturday
        "2025-01-31, 0, 2025-01-27", // in the Spring Festival
        "2025-01-31, 2, 2025-01-24", // 26 January was a Sunday that was worked
        "2026-02-20, 1, 2026-02-13", // the festival until 23 February, Saturday 14 February worked
        "2035-01-31, 10, 2035-01-31"
    })
    void goesBackToAWorkingDayAndAssumesNone(LocalDate date, int days, LocalDate expected) {
        assertThat(calendar.before(date, days)).isEqualTo(expected);
    }

    @Test
    void keepsTheNumbersOfTheNotices() {
        assertThat(calendar.noticeOf(2025)).contains("国办发明电〔2024〕12号");
        assertThat(calendar.noticeOf(2026)).contains("国办发明电〔2025〕7号");
        assertThat(calendar.noticeOf(2035)).isEmpty();
    }

    /** 国庆节 stands in every notice. A failure: tyme4j carries a year whose number is missing here, or the other way round. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028})
    void hasANumberForEachYearThatTheLibraryCarries(int year) {
        assertThat(HolidayNotices.arranged(LocalDate.of(year, 10, 1)) != null)
                .isEqualTo(calendar.noticeOf(year).isPresent());
    }
}
