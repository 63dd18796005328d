package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.RegionChanged;
import org.nianbao.events.submission.SeasonClosed;
import org.nianbao.events.submission.SeasonFrozen;
import org.nianbao.events.submission.SeasonOpened;
import org.nianbao.events.submission.SeasonReopened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Seasons of their own years, so that other tests' filings are not in them; all filed in early 2024. */
class SeasonTest extends ServiceTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2000);

    @Autowired
    private JdbcClient jdbc;

    private int year;

    @BeforeEach
    void openASeason() {
        year = YEAR.incrementAndGet();
        submission.say(key(), new SeasonOpened(year, List.of(), closing(), clock.instant()));
    }

    @Test
    void remindsOnceOnEachRungHoweverOftenItRuns() {
        String filing = dueBy("2024-01-17");

        assertThat(run(false)).containsExactly(filing + " DUE_IN_7 7");
        assertThat(run(false)).isEmpty();
        clock.set("2024-01-11T10:00:00+08:00");
        assertThat(run(false)).isEmpty();
        clock.set("2024-01-16T10:00:00+08:00");
        assertThat(run(false)).containsExactly(filing + " DUE_IN_1 1");

        assertThat(ledger.events(filing, "filing-due-soon")).hasSize(2);
    }

    @Test
    void saysInADryRunWhoWouldBeSentWhatAndSendsNothing() {
        String filing = dueBy("2024-01-17");
        assertThat(run(true)).containsExactly(filing + " DUE_IN_7 7");
        assertThat(run(true)).hasSize(1);
        assertThat(ledger.events(filing)).isEmpty();
    }

    @Test
    void catchesUpAMissedRunOnce() {
        String filing = dueBy("2024-01-17");
        // nothing ran while DUE_IN_7 and DUE_IN_3 came; the daily timer fires once for all of it
        clock.set("2024-01-16T08:00:00+08:00");
        jobs.runDue(key());
        assertThat(ledger.events(filing, "filing-due-soon"))
                .extracting(event -> event.path("step").asString())
                .containsExactly("DUE_IN_1");
    }

    @Test
    void sweepsEachWorkingDayAtNine() {
        String filing = dueBy("2024-01-13");
        clock.set("2024-01-11T08:59:00+08:00");
        assertThat(jobs.runDue(key())).isZero();
        clock.set("2024-01-11T09:00:00+08:00");
        jobs.runDue(key());
        assertThat(ledger.events(filing, "filing-due-soon")).hasSize(1);
        // a Saturday
        clock.set("2024-01-13T09:00:00+08:00");
        jobs.runDue(key());
        assertThat(ledger.events(filing, "filing-due-soon")).hasSize(1);
    }

    @Test
    void escalatesDailyThenByStepsAndStartsAgainAfterAnExtension() {
        String filing = dueBy("2024-01-08");
        assertThat(run(false)).containsExactly(filing + " OVERDUE_DAILY -2");
        clock.set("2024-01-11T10:00:00+08:00");
        assertThat(run(false)).containsExactly(filing + " LEADER_IN_CHARGE -3");
        clock.set("2024-01-12T10:00:00+08:00");
        assertThat(run(false)).containsExactly(filing + " LEADER_IN_CHARGE -4");
        assertThat(run(false)).isEmpty();
        clock.set("2024-01-15T10:00:00+08:00");
        assertThat(run(false)).containsExactly(filing + " URGING -7");
        assertThat(ledger.lastEvent(filing, "filing-overdue").path("recipientRoles"))
                .extracting(JsonNode::asString)
                .containsExactly("CLERK", "LEADER", "AUTHORITY");

        api.as("u-3001", "authority")
                .post("/api/v1/cases/" + filing + "/extensions", """
                {"submitBy":"2024-01-18","reason":"机构调整"}""")
                .ok();
        assertThat(run(false)).containsExactly(filing + " DUE_IN_3 3");
    }

    @Test
    void leavesAloneWhoeverHasFiled() {
        String filing = dueBy("2024-01-17");
        situations.submit(filing, 1);
        assertThat(run(false)).isEmpty();
    }

    @Test
    void namesTheLateInTheCircularWhenTheSeasonCloses() {
        String silent = dueBy("2024-01-05");
        String late = dueBy("2024-01-08");
        situations.submit(late, 1);
        String inTime = dueBy("2024-01-19");
        situations.submit(inTime, 1);

        submission.say(key(), new SeasonClosed(year, clock.instant()));

        JsonNode circular = ledger.lastEvent(key(), "circular-issued");
        assertThat(circular.path("late"))
                .extracting(line -> line.path("filingId").asString() + " "
                        + line.path("daysLate").asInt() + " "
                        + line.path("filed").asBoolean())
                .containsExactlyInAnyOrder(silent + " 5 false", late + " 2 true");
        assertThat(jobs.instances(key())).isEmpty();
    }

    @Test
    void closesByItselfAndResumesTheSweepWhenItIsOpenedAgain() {
        clock.set(closing());
        jobs.runDue(key());
        assertThat(ledger.events(key(), "circular-issued")).hasSize(1);
        submission.say(key(), new SeasonClosed(year, clock.instant()));
        assertThat(ledger.events(key(), "circular-issued")).hasSize(1);

        submission.say(key(), new SeasonReopened(year, closing().plusSeconds(864_000), clock.instant()));
        assertThat(jobs.waitingAt(key())).containsExactly("SeasonRunning");
    }

    @Test
    void remindsNobodyWhileItIsFrozenAndCatchesUpWhenItGoesOn() {
        String filing = dueBy("2024-01-09");
        String returned = situations.opened("DEPARTMENT", Situations.COUNTY, year, LocalDate.parse("2024-03-01"));
        situations.submitAndValidate(returned, 1);
        submission.say(returned, situations.withdrawn(returned, 1));
        submission.say(key(), new SeasonFrozen(year, clock.instant()));

        api.as("u-3001", "authority")
                .post("/api/v1/seasons/" + year + "/reminder-runs")
                .refused(409, "season-frozen");
        assertThat(run(true)).containsExactly(filing + " OVERDUE_DAILY -1");
        clock.set("2024-01-22T09:00:00+08:00");
        jobs.runDue(key());
        jobs.runDue(filing);
        jobs.runDue(returned);
        assertThat(ledger.events(filing)).isEmpty();
        assertThat(ledger.events(returned, "filing-overdue")).isEmpty();

        submission.say(key(), new SeasonReopened(year, closing().plusSeconds(864_000), clock.instant()));
        assertThat(ledger.lastEvent(returned, "filing-overdue").path("step").asString())
                .isEqualTo("REWORK");
        clock.set("2024-01-23T09:00:00+08:00");
        jobs.runDue(key());
        assertThat(ledger.lastEvent(filing, "filing-overdue").path("step").asString())
                .isEqualTo("WORK_REMINDER_LETTER");
        // one process all the time, and it closes at the new date
        assertThat(jobs.instances(key())).hasSize(1);
        clock.set(closing());
        jobs.runDue(key());
        assertThat(ledger.events(key(), "circular-issued")).isEmpty();
        clock.set(closing().plusSeconds(864_000));
        jobs.runDue(key());
        assertThat(ledger.events(key(), "circular-issued")).hasSize(1);
    }

    @Test
    void sendsAManyReminderRunInBatchesEachOnce() {
        jdbc.sql("""
                        insert into review_case (filing_id, year, agency_code, agency_name, agency_kind, region_path,
                            region_codes, submit_by, publish_by, overdue_at, state, since)
                        select :year || '-' || lpad(n::text, 6, '0'), :year, lpad(n::text, 6, '0'), '单位' || n, 'DEPARTMENT',
                            '[]', '{}', '2024-01-17', '2024-01-31', '2024-01-17T16:00:00Z', 'DRAFTING', now()
                        from generate_series(1, 1200) n""").param("year", year).update();
        Answer answer = api.as("u-3001", "authority")
                .post("/api/v1/seasons/" + year + "/reminder-runs")
                .ok();
        assertThat(answer.json().path("total").asInt()).isEqualTo(1200);
        assertThat(run(false)).isEmpty();
        assertThat(jdbc.sql("select count(*) from outbox where key like :year || '-%' and sequence = 1")
                        .param("year", year)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1200);
    }

    @Test
    void showsTheAuthorityItsRegionsOnTheBoard() {
        String silent = dueBy("2024-01-08");
        String filed = dueBy("2024-01-19");
        situations.submitAndValidate(filed, 1);

        JsonNode board = board(api.as("u-3001", "authority"), "").ok().json();
        assertThat(board.path("total").path("filings").asInt()).isEqualTo(2);
        assertThat(board.path("total").path("late").asInt()).isEqualTo(1);
        assertThat(board.path("total").path("states").path("IN_REVIEW").asInt()).isEqualTo(1);
        assertThat(board.path("regions").get(0).path("code").asString()).isEqualTo("410721");
        assertThat(board.path("items"))
                .extracting(line -> line.path("filingId").asString() + line.path("openDesks"))
                .containsExactlyInAnyOrder(silent + "[]", filed + "[\"AUTHORITY\",\"SECRECY\"]");

        submission.say("410721", new RegionChanged("410721", "新乡县（更名）", "COUNTY", "410700"));
        assertThat(board(api.as("u-3001", "authority"), "")
                        .ok()
                        .json()
                        .at("/regions/0/name")
                        .asString())
                .isEqualTo("新乡县（更名）");

        JsonNode first = board(api.as("u-3001", "authority"), "&limit=1").ok().json();
        JsonNode second = board(
                        api.as("u-3001", "authority"),
                        "&limit=1&after=" + first.path("next").asString())
                .ok()
                .json();
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("next").isNull()).isTrue();
        // the authority of another county sees none of it
        assertThat(board(api.as("u-3021", "authority"), "")
                        .ok()
                        .json()
                        .path("total")
                        .path("filings")
                        .asInt())
                .isZero();
        board(api.as("u-3002", "secrecy"), "").refused(403, "role-missing");
    }

    private Answer board(Api caller, String more) {
        return caller.get("/api/v1/season-board?year=" + year + more);
    }

    private String dueBy(String date) {
        return situations.opened("DEPARTMENT", Situations.COUNTY, year, LocalDate.parse(date));
    }

    private List<String> run(boolean dryRun) {
        return api.as("u-3001", "authority")
                .post("/api/v1/seasons/" + year + "/reminder-runs?dryRun=" + dryRun)
                .ok()
                .json()
                .path("reminders")
                .valueStream()
                .map(line -> line.path("filingId").asString() + " "
                        + line.path("step").asString() + " "
                        + line.path("daysLeft").asInt())
                .toList();
    }

    private static Instant closing() {
        return Instant.parse("2024-04-01T00:00:00Z");
    }

    private String key() {
        return String.valueOf(year);
    }
}
