package org.nianbao.bpmn.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.ReportingSeasonModel.Delegate;
import org.nianbao.bpmn.ReportingSeasonModel.Element;
import org.nianbao.bpmn.ReportingSeasonModel.Message;
import org.nianbao.bpmn.engine.TestEngine;

class ReportingSeasonTest {

    @BeforeEach
    void itIsTheFirstOfDecember() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T04:00:00Z")));
    }

    @AfterEach
    void theClockOfTheEngineIsGivenBack() {
        ClockUtil.reset();
    }

    @Test
    void aSeasonWaitsForItsFirstSweepAtNineInShanghai() {
        SeasonRun season = SeasonRun.opened();

        assertThat(season.waitsAt()).containsExactly(Element.SEASON_RUNNING);
        assertThat(season.dueDate(Element.DAILY_SWEEP_DUE)).isEqualTo(Date.from(SeasonRun.FIRST_SWEEP_AT));
        assertThat(season.dueDate(Element.CLOSING_DATE_REACHED)).isEqualTo(Date.from(SeasonRun.CLOSES_AT));
    }

    @Test
    void itSweepsOnceEachDayAtTheSameHour() {
        SeasonRun season = SeasonRun.opened();

        for (int day = 0; day < 3; day++) {
            Instant nine = SeasonRun.FIRST_SWEEP_AT.plus(Duration.ofDays(day));
            assertThat(season.dueDate(Element.DAILY_SWEEP_DUE)).isEqualTo(Date.from(nine));
            sweepAt(season, nine.plusSeconds(20));
        }

        assertThat(season.sweeps()).isEqualTo(3);
        assertThat(season.waitsAt()).containsExactly(Element.SEASON_RUNNING);
    }

    @Test
    void sweepsMissedForDaysAreCaughtUpByOneAndTheHourStays() {
        SeasonRun season = SeasonRun.opened();

        sweepAt(season, SeasonRun.FIRST_SWEEP_AT.plus(Duration.ofDays(5)).plus(Duration.ofHours(7)));

        assertThat(season.sweeps()).isEqualTo(1);
        assertThat(season.jobs(Element.DAILY_SWEEP_DUE)).hasSize(1);
        assertThat(season.dueDate(Element.DAILY_SWEEP_DUE))
                .isEqualTo(Date.from(SeasonRun.FIRST_SWEEP_AT.plus(Duration.ofDays(6))));
    }

    @Test
    void closingTheSeasonIssuesTheCircularAndEndsTheSweeps() {
        SeasonRun season = SeasonRun.opened();
        sweepAt(season, SeasonRun.FIRST_SWEEP_AT.plusSeconds(1));

        season.deliver(Message.SEASON_CLOSED, Map.of());

        assertThat(season.endedAt(Element.SEASON_ENDED)).isTrue();
        assertThat(TestEngine.recorder().beansCalledFor(season.businessKey()))
                .containsExactly(Delegate.RUN_DAILY_SWEEP, Delegate.ISSUE_CIRCULAR);
        assertThat(season.hasJob(Element.DAILY_SWEEP_DUE)).isFalse();
    }

    @Test
    void aSeasonThatNobodyClosesClosesByItself() {
        SeasonRun season = SeasonRun.opened();

        season.run(Element.CLOSING_DATE_REACHED);

        assertThat(season.endedAt(Element.SEASON_ENDED)).isTrue();
        assertThat(TestEngine.recorder().beansCalledFor(season.businessKey())).containsExactly(Delegate.ISSUE_CIRCULAR);
    }

    @Test
    void aSeasonThatIsOpenedAgainSweepsAgainAndIssuesAnotherCircular() {
        SeasonRun season = SeasonRun.opened();
        season.deliver(Message.SEASON_CLOSED, Map.of());

        SeasonRun again = season.reopened();
        sweepAt(again, SeasonRun.FIRST_SWEEP_AT.plusSeconds(1));
        again.deliver(Message.SEASON_CLOSED, Map.of());

        assertThat(again.endedAt(Element.SEASON_ENDED)).isTrue();
        assertThat(TestEngine.recorder().beansCalledFor(season.businessKey()))
                .containsExactly(Delegate.ISSUE_CIRCULAR, Delegate.RUN_DAILY_SWEEP, Delegate.ISSUE_CIRCULAR);
    }

    @Test
    void aSweepThatFailsKeepsItsTimerAndTheSeasonCanStillBeClosed() {
        SeasonRun season = SeasonRun.opened();
        TestEngine.recorder().onCall(season.businessKey(), Delegate.RUN_DAILY_SWEEP, e -> {
            throw new IllegalStateException("the database is away");
        });

        assertThatThrownBy(() -> season.run(Element.DAILY_SWEEP_DUE)).hasMessageContaining("database");

        assertThat(season.hasJob(Element.DAILY_SWEEP_DUE)).isTrue();
        season.deliver(Message.SEASON_CLOSED, Map.of());
        assertThat(season.endedAt(Element.SEASON_ENDED)).isTrue();
    }

    private static void sweepAt(SeasonRun season, Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
        season.run(Element.DAILY_SWEEP_DUE);
    }
}
