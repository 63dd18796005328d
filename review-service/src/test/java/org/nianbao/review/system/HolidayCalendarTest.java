package org.nianbao.review.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.review.calendar.model.DayKind;

class HolidayCalendarTest {

    private final HolidayCalendar calendar = new HolidayCalendar();

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
}
