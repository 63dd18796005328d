package org.nianbao.submission.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.edge.calendar.HolidayNotices;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.season.application.StatutoryDates;

/** The dates of article 49 with the real holiday arrangements. */
class StatutoryDatesTest {

    private static Map<AgencyKind, FilingDates> dates(int year, int deskDays) {
        return new StatutoryDates(new HolidayNotices(), deskDays).of(year);
    }

    @Test
    void takesTheLastWorkingDayBeforeADateThatFallsOnADayOff() {
        assertThat(dates(2025, 0))
                .containsEntry(
                        AgencyKind.TOWNSHIP, new FilingDates(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 1, 31)));
        assertThat(dates(2024, 0))
                .containsEntry(
                        AgencyKind.TOWNSHIP, new FilingDates(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 31)));
    }

    @Test
    void leavesTheDesksTheirWorkingDaysAndCountsMakeUpDays() {
        // 26 January 2025 is a Sunday that was worked
        assertThat(dates(2024, 2))
                .containsEntry(
                        AgencyKind.DEPARTMENT, new FilingDates(LocalDate.of(2025, 1, 24), LocalDate.of(2025, 1, 31)));
    }

    @Test
    void assumesNoWorkingDayWhileTheArrangementIsUnknown() {
        assertThat(dates(2029, 10))
                .containsEntry(
                        AgencyKind.COUNTY_GOVERNMENT,
                        new FilingDates(LocalDate.of(2030, 2, 20), LocalDate.of(2030, 2, 20)));
    }
}
