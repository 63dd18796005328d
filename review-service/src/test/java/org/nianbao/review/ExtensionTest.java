package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExtensionTest extends ServiceTest {

    private static final String TO_THE_24TH = """
            {"submitBy":"2024-01-24","reason":"机构调整"}""";

    @Test
    void movesTheTimerBeforeItFires() {
        String filing = situations.opened();

        JsonNode granted = extend(filing, TO_THE_24TH).ok().json();

        assertThat(granted.path("overdueAt").asString()).isEqualTo("2024-01-24T16:00:00Z");
        assertThat(granted.path("publishBy").asString()).isEqualTo("2024-01-31");
        assertThat(ledger.lastEvent(filing, "due-date-extended").path("by").asString())
                .isEqualTo("u-3001");
        clock.set("2024-01-20T00:00:00+08:00");
        assertThat(jobs.runDue(filing)).isZero();
        clock.set("2024-01-25T00:00:00+08:00");
        jobs.runDue(filing);
        assertThat(ledger.events(filing, "filing-overdue")).hasSize(1);
    }

    @Test
    void setsANewTimerAfterTheOldOneFired() {
        String filing = situations.opened();
        clock.set("2024-01-20T00:00:00+08:00");
        jobs.runDue(filing);
        assertThat(ledger.lastEvent(filing, "filing-overdue").path("recipientRoles"))
                .extracting(JsonNode::asString)
                .containsExactly("CLERK", "LEADER");

        extend(filing, TO_THE_24TH).ok();
        jobs.runDue(filing);
        assertThat(ledger.events(filing, "filing-overdue")).hasSize(1);

        clock.set("2024-01-25T00:00:00+08:00");
        jobs.runDue(filing);
        assertThat(ledger.events(filing, "filing-overdue")).hasSize(2);
    }

    @Test
    void movesTheDeadlineOfARework() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        new Desks(api, jobs).giveBack(filing, "AUTHORITY");

        extend(filing, TO_THE_24TH).ok();

        clock.set("2024-01-20T00:00:00+08:00");
        assertThat(jobs.runDue(filing)).isZero();
        clock.set("2024-01-25T00:00:00+08:00");
        jobs.runDue(filing);
        assertThat(ledger.lastEvent(filing, "filing-overdue").path("step").asString())
                .isEqualTo("REWORK");
    }

    @Test
    void neverShortensTheDeadlineOfARework() {
        String filing = situations.opened();
        clock.set("2024-01-18T10:00:00+08:00");
        situations.submitAndValidate(filing, 1);
        new Desks(api, jobs).giveBack(filing, "AUTHORITY");
        Instant before = reworkDueAt(filing);
        assertThat(before).isAfter(Instant.parse("2024-01-24T16:00:00Z"));

        extend(filing, """
                {"submitBy":"2024-01-22","reason":"机构调整"}""").ok();

        assertThat(reworkDueAt(filing)).isEqualTo(before);
    }

    private Instant reworkDueAt(String filing) {
        return jobs.all(filing).get(0).getDuedate().toInstant();
    }

    @Test
    void movesTheDatesOfAReportThatLiesAtTheDesks() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        extend(filing, """
                {"submitBy":"2024-02-05","publishBy":"2024-02-20","reason":"更正"}""").ok();
        JsonNode file = new Desks(api, jobs)
                .authority()
                .get("/api/v1/cases/" + filing)
                .ok()
                .json();
        assertThat(file.path("submitBy").asString()).isEqualTo("2024-02-05");
        assertThat(file.path("publishBy").asString()).isEqualTo("2024-02-20");
    }

    @Test
    void refusesWhatCannotBeGranted() {
        String filing = situations.opened();
        extend(filing, """
                {"submitBy":"2024-01-19","reason":"x"}""").refused(422, "not-later").pointing("/submitBy");
        extend(filing, """
                {"submitBy":"2024-01-24","publishBy":"2024-01-20","reason":"x"}""").refused(422, "before-submission").pointing("/publishBy");
        extend(filing, """
                {"submitBy":"2204-01-24","reason":"x"}""").refused(422, "too-late").pointing("/submitBy");
        extend(filing, """
                {"submitBy":"2024-01-24","publishBy":"2204-01-24","reason":"x"}""").refused(422, "too-late").pointing("/publishBy");
        extend(filing, """
                {"submitBy":"+999999999-12-31","reason":"x"}""").refused(400, "wrong-type").pointing("/submitBy");
        clock.set("2024-03-01T10:00:00+08:00");
        extend(filing, TO_THE_24TH).refused(422, "in-the-past");
        assertThat(extend(filing, """
                {"submitBy":"2024-04-01"}""").pointing("/reason").status()).isEqualTo(400);
        api.as("u-3002", "secrecy")
                .post("/api/v1/cases/" + filing + "/extensions", TO_THE_24TH)
                .refused(403, "role-missing");
        // the authority of another county
        api.as("u-3021", "authority")
                .post("/api/v1/cases/" + filing + "/extensions", TO_THE_24TH)
                .refused(404, "case-not-found");
        extend("2023-999999999", TO_THE_24TH).refused(404, "case-not-found");
        submission.say(filing, situations.exempted(filing));
        extend(filing, """
                {"submitBy":"2024-04-01","reason":"x"}""").refused(409, "nothing-to-extend");
        assertThat(ledger.events(filing)).doesNotContain("due-date-extended");
    }

    @Test
    void extendsAsOftenAndAsFarAsTheSeasonAllows() {
        String filing = situations.opened();
        Answer far = extend(filing, """
                {"submitBy":"2024-04-19","reason":"机构调整"}""").refused(422, "beyond-limit").pointing("/submitBy");
        assertThat(far.json().path("detail").asString())
                .isEqualTo("2023年度最多延期90天，原报送期限为2024-01-19，新的报送期限不能晚于2024-04-18。");
        for (String day : List.of("2024-02-20", "2024-04-18")) {
            extend(filing, """
                    {"submitBy":"%s","reason":"机构调整"}""".formatted(day)).ok();
        }
        extend(filing, """
                {"submitBy":"2024-04-19","reason":"机构调整"}""").refused(422, "beyond-limit");
        extend(filing, """
                {"submitBy":"2024-04-17","reason":"机构调整"}""").refused(422, "not-later");

        String often = situations.opened();
        for (String day : List.of("2024-01-22", "2024-01-23", "2024-01-24")) {
            extend(often, """
                    {"submitBy":"%s","reason":"机构调整"}""".formatted(day)).ok();
        }
        Answer fourth = extend(often, """
                {"submitBy":"2024-01-25","reason":"机构调整"}""").refused(409, "extended-too-often");
        assertThat(fourth.json().path("detail").asString()).isEqualTo("2023年度每份年报最多延期3次，这份年报已延期3次，不能再延期。");
    }

    private Answer extend(String filing, String body) {
        return api.as("u-3001", "authority").post("/api/v1/cases/" + filing + "/extensions", body);
    }
}
