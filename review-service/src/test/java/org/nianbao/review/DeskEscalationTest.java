package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.review.season.application.SweepSeason;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk that stays late is told of again, and to the levels above it, by the daily run. */
class DeskEscalationTest extends ServiceTest {

    @Autowired
    private SweepSeason sweep;

    @Test
    void climbsFromTheDeskToTheLevelsAboveOnceEach() {
        String filing = atTheDesks();
        // three working days from Wednesday the 10th: late from Tuesday the 16th, 00:00
        assertThat(escalations(filing, "2024-01-15T09:00:00+08:00")).isEmpty();
        assertThat(escalations(filing, "2024-01-16T09:00:00+08:00")).isEmpty();
        assertThat(escalations(filing, "2024-01-17T09:00:00+08:00"))
                .containsExactlyInAnyOrder("AUTHORITY DESK_URGED 2 null", "SECRECY DESK_URGED 2 null");
        assertThat(escalations(filing, "2024-01-17T15:00:00+08:00")).isEmpty();
        new Desks(api, jobs).approve(filing, "SECRECY");
        assertThat(escalations(filing, "2024-01-18T09:00:00+08:00"))
                .containsExactly("AUTHORITY DESK_ONE_LEVEL_UP 3 \"410700\"");
        // a missed run is caught up once, with the rung of that day; a Saturday runs nothing
        assertThat(escalations(filing, "2024-01-20T09:00:00+08:00")).isEmpty();
        assertThat(escalations(filing, "2024-01-23T09:00:00+08:00"))
                .containsExactly("AUTHORITY DESK_TWO_LEVELS_UP 6 \"410000\"");
        assertThat(escalations(filing, "2024-01-24T09:00:00+08:00")).isEmpty();
        assertThat(escalations(filing, "2024-01-29T09:00:00+08:00"))
                .containsExactly("AUTHORITY DESK_STUCK 10 \"410000\"");
        assertThat(escalations(filing, "2024-01-29T16:00:00+08:00")).isEmpty();
        assertThat(escalations(filing, "2024-01-30T09:00:00+08:00"))
                .containsExactly("AUTHORITY DESK_STUCK 11 \"410000\"");
        new Desks(api, jobs).approve(filing, "AUTHORITY");
        assertThat(escalations(filing, "2024-01-31T09:00:00+08:00")).isEmpty();
    }

    @Test
    void keepsTheHighestLevelWhereThereIsNoneAbove() {
        String filing = situations.opened(
                "DEPARTMENT", Situations.COUNTY.subList(0, 1), 2023, java.time.LocalDate.of(2024, 1, 19));
        situations.submitAndValidate(filing, 1);
        assertThat(escalations(filing, "2024-01-18T09:00:00+08:00")).contains("AUTHORITY DESK_ONE_LEVEL_UP 3 null");
    }

    private String atTheDesks() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        return filing;
    }

    /** What a run at that moment tells of the filing's desks. */
    private List<String> escalations(String filing, String at) {
        int before = ledger.events(filing, "desk-overdue").size();
        clock.set(at);
        sweep.daily(2023);
        return ledger.events(filing, "desk-overdue").stream()
                .skip(before)
                .map(event ->
                        event.path("desk").asString() + " " + event.path("step").asString() + " "
                                + event.path("daysOverdue").asInt() + " " + event.path("escalatedTo"))
                .toList();
    }
}
