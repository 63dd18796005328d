package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.review.season.application.SweepSeason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Tasks go from hand to hand: delegated, reassigned, passed on for an absence. */
class HandoverTest extends ServiceTest {

    private static final String YES = """
            {"decision":"APPROVE","opinion":"同意公开"}""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SweepSeason sweep;

    private Desks desks;
    private String filing;

    @BeforeEach
    void atTheDesks() {
        desks = new Desks(api, jobs);
        filing = situations.opened();
        situations.submitAndValidate(filing, 1);
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from absence").update();
    }

    @Test
    void delegatesAClaimedTaskToSomebodyOfTheSameDesk() {
        String task = desks.claim(filing, "AUTHORITY");

        JsonNode delegated = delegate(desks.authority(), task, "u-3011").ok().json();

        assertThat(delegated.path("assignee").asString()).isEqualTo("u-3011");
        assertThat(delegated.path("state").asString()).isEqualTo("CLAIMED");
        desks.authority().post("/api/v1/tasks/" + task + "/decision", YES).refused(409, "task-not-claimed");
        api.as("u-3011", "authority")
                .post("/api/v1/tasks/" + task + "/decision", YES)
                .ok();
        JsonNode handover = caseOf().path("handovers").get(0);
        assertThat(handover.path("kind").asString()).isEqualTo("DELEGATED");
        assertThat(handover.path("from").asString()).isEqualTo("u-3001");
        assertThat(handover.path("note").asString()).isEqualTo("本周由您办理");
        assertThat(ledger.audited(filing)).contains("task-delegated ip");
    }

    @Test
    void delegatesToNobodyWhoMayNotHaveIt() {
        String task = desks.task(filing, "SECRECY");
        delegate(desks.secrecy(), task, "u-3012").refused(409, "task-not-claimed");
        desks.claim(filing, "SECRECY");
        // of another desk, of another county, unknown
        delegate(desks.secrecy(), task, "u-3011")
                .refused(422, "not-at-this-desk")
                .pointing("/to");
        delegate(desks.secrecy(), task, "u-4711").refused(422, "not-at-this-desk");
        delegate(desks.secrecy(), task, "u-3002").refused(422, "to-yourself").pointing("/to");
        // drafted it
        delegate(desks.secrecy(), task, "u-1003").refused(403, "four-eyes");
        // decided it at another desk
        desks.approve(filing, "AUTHORITY");
        delegate(desks.secrecy(), task, "u-3001").refused(403, "four-eyes");
        // somebody else's task, and nobody's business
        delegate(api.as("u-3012", "secrecy"), task, "u-3012").refused(409, "task-not-claimed");
        delegate(desks.inspection(), task, "u-3012").refused(404, "task-not-found");
        assertThat(caseOf().path("handovers")).isEmpty();
        delegate(desks.secrecy(), task, "u-3012").ok();
    }

    @Test
    void keepsWhoeverSignedAnEarlierRevisionFromBeingGivenALaterOne() {
        desks.giveBack(filing, "AUTHORITY");
        submission.say(filing, situations.submittedBy(filing, 2, "u-1005", "u-2009"));
        jobs.runDue(filing);
        String task = desks.claim(filing, "SECRECY");
        // u-1003 drafted revision 1 and has nothing to do with revision 2
        delegate(desks.secrecy(), task, "u-1003").refused(403, "four-eyes");
        api.as("u-1003", "secrecy").post("/api/v1/tasks/" + task + "/claim").refused(403, "four-eyes");
        // u-3001 decided revision 1 at another desk
        delegate(desks.secrecy(), task, "u-3001").refused(403, "four-eyes");
    }

    @Test
    void reassignsByTheAuthorityOrAnAdministrator() {
        String task = desks.claim(filing, "SECRECY");
        reassign(desks.authority(), task, "\"u-3012\"").ok();
        assertThat(caseOf().path("handovers").get(0).path("kind").asString()).isEqualTo("REASSIGNED");
        // back to the desk
        assertThat(reassign(api.as("u-9001", "administrator"), task, "null")
                        .ok()
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        reassign(desks.authority(), task, "\"u-3012\"").refused(409, "task-unclaimed");
        assertThat(ledger.audited(filing)).containsSubsequence("task-reassigned ip", "task-reassigned ip");
        desks.approve(filing, "SECRECY");
        reassign(desks.authority(), task, "\"u-3012\"").refused(409, "task-finished");
    }

    @Test
    void lets纪委ChooseItsInspectorItself() {
        desks.approve(filing, "AUTHORITY");
        desks.approve(filing, "SECRECY");
        String task = desks.claim(filing, "INSPECTION");
        reassign(desks.authority(), task, "\"u-3013\"").refused(403, "inspector-not-yours-to-name");
        reassign(api.as("u-9001", "administrator"), task, "\"u-3013\"").ok();
        reassign(desks.authority(), task, "null").ok();
    }

    @Test
    void reassignsNothingThatIsNotTheirs() {
        String task = desks.claim(filing, "SECRECY");
        reassign(api.as("u-3021", "authority"), task, "\"u-3012\"").refused(404, "task-not-found");
        reassign(desks.secrecy(), task, "\"u-3012\"").refused(403, "role-missing");
        reassign(desks.authority(), task, "\"u-1003\"").refused(403, "four-eyes");
        reassign(desks.authority(), task, "\"u-3002\"").refused(422, "has-it-already");
        assertThat(desks.authority()
                        .post("/api/v1/tasks/" + task + "/reassignment", """
                                {"to":"u-3012"}""")
                        .pointing("/reason")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void passesWhatTheAwayHaveClaimedToTheDeputyOrBackToTheDesk() {
        desks.claim(filing, "AUTHORITY");
        String other = situations.opened();
        situations.submitAndValidate(other, 1);
        String secrecy = desks.claim(other, "SECRECY");
        api.as("u-3001", "authority").post("/api/v1/reviewers/absences", """
                        {"subject":"u-3001","from":"2024-01-10","to":"2024-01-12","deputy":"u-3011","reason":"外出培训"}""").ok();
        // the deputy of u-3002 drafted that report
        absence("u-3002", "2024-01-10", "2024-01-12", ",\"deputy\":\"u-1003\"").ok();

        assertThat(caseOf().path("handovers").get(0).path("to").asString()).isEqualTo("u-3011");
        assertThat(ledger.tasks(other)).containsExactly("AUTHORITY:OPEN", "SECRECY:OPEN");
        desks.secrecy().post("/api/v1/tasks/" + secrecy + "/claim").refused(409, "you-are-away");
        delegate(api.as("u-3011", "authority"), desks.task(filing, "AUTHORITY"), "u-3001")
                .refused(409, "person-away");
        assertThat(ledger.audited(filing)).contains("task-passed-for-absence ip");
        assertThat(ledger.audited("reviewers")).contains("absence-entered ip");
    }

    @Test
    void beginsAnAbsenceOnItsDayByTheDailyRunAndEndsIt() {
        desks.claim(filing, "AUTHORITY");
        JsonNode entered =
                absence("u-3001", "2024-01-11", "2024-01-12", "").ok().json();
        assertThat(ledger.tasks(filing)).contains("AUTHORITY:CLAIMED");
        clock.set("2024-01-11T09:00:00+08:00");
        sweep.daily(2023);
        assertThat(ledger.tasks(filing)).contains("AUTHORITY:OPEN");
        assertThat(caseOf().path("handovers").get(0).path("by").isNull()).isTrue();
        sweep.daily(2023);
        assertThat(caseOf().path("handovers")).hasSize(1);

        String end = "/api/v1/reviewers/absences/" + entered.path("id").asString() + "/ending";
        api.as("u-3012", "secrecy").post(end).refused(404, "absence-not-found");
        desks.authority().post(end).ok();
        desks.authority().post(end).refused(409, "absence-over");
        desks.claim(filing, "AUTHORITY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"subject":"u-3002","from":"2024-01-12","to":"2024-01-11","reason":"休假"}                     | 422 | /to
            {"subject":"u-3002","from":"2024-01-01","to":"2024-01-09","reason":"休假"}                     | 422 | /to
            {"subject":"u-3002","from":"2024-01-12","to":"2034-01-12","reason":"休假"}                     | 422 | /to
            {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13","deputy":"u-3002","reason":"休假"}   | 422 | /deputy
            {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13","deputy":"u-3003","reason":"休假"}   | 422 | /deputy
            {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13","deputy":" ","reason":"休假"}        | 400 | /deputy
            {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13"}                                    | 400 | /reason
            {"subject":"u-3002","from":"soon","to":"2024-01-13","reason":"休假"}                           | 400 | /from
            {"subject":"u-4711","from":"2024-01-12","to":"2024-01-13","reason":"休假"}                     | 404 | -
            """)
    void refusesAnAbsenceThatCannotBeMeant(String body, int status, String pointer) {
        Answer answer = api.as("u-9001", "administrator").post("/api/v1/reviewers/absences", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (!pointer.equals("-")) {
            answer.pointing(pointer);
        }
    }

    @Test
    void marksOnlyThoseAwayWhomOneAnswersFor() {
        // the authority of the county: its own people, not the province's
        Api county = api.as("u-3011", "authority");
        county.post("/api/v1/reviewers/absences", """
                {"subject":"u-3012","from":"2024-01-12","to":"2024-01-13","reason":"休假"}""").ok();
        county.post("/api/v1/reviewers/absences", """
                {"subject":"u-3012","from":"2024-01-13","to":"2024-01-15","reason":"休假"}""").refused(409, "absence-overlaps");
        county.post("/api/v1/reviewers/absences", """
                {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13","reason":"休假"}""").refused(404, "reviewer-not-found");
        api.as("u-3003", "inspection").post("/api/v1/reviewers/absences", """
                {"subject":"u-3002","from":"2024-01-12","to":"2024-01-13","reason":"休假"}""").refused(404, "reviewer-not-found");
        absence("u-3002", "2024-01-12", "2024-01-13", ",\"deputy\":\"u-3012\"").refused(422, "deputy-away");
        assertThat(absences(county)).containsExactly("u-3012");
        absence("u-3002", "2024-01-12", "2024-01-13", "").ok();
        assertThat(absences(county)).containsExactly("u-3012");
        assertThat(absences(desks.secrecy())).containsExactly("u-3002");
        assertThat(absences(desks.authority())).containsExactlyInAnyOrder("u-3002", "u-3012");
    }

    @ParameterizedTest
    @CsvSource({"'　　'", "'。。。'", "'-'", "'\u200B\u200B'"})
    void takesNoOpinionThatSaysNothing(String opinion) {
        String task = desks.claim(filing, "AUTHORITY");
        assertThat(desks.decide("AUTHORITY", task, "{\"decision\":\"APPROVE\",\"opinion\":\"" + opinion + "\"}")
                        .pointing("/opinion")
                        .status())
                .isIn(400, 422);
        assertThat(ledger.tasks(filing)).contains("AUTHORITY:CLAIMED");
    }

    private java.util.List<String> absences(Api caller) {
        return caller.get("/api/v1/reviewers/absences")
                .ok()
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("subject").asString())
                .toList();
    }

    private Answer absence(String subject, String from, String to, String more) {
        return api.as("u-9001", "administrator")
                .post(
                        "/api/v1/reviewers/absences",
                        "{\"subject\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"休假\"%s}"
                                .formatted(subject, from, to, more));
    }

    private static Answer delegate(Api caller, String task, String to) {
        return caller.post("/api/v1/tasks/" + task + "/delegation", "{\"to\":\"" + to + "\",\"note\":\"本周由您办理\"}");
    }

    private static Answer reassign(Api caller, String task, String to) {
        return caller.post("/api/v1/tasks/" + task + "/reassignment", "{\"to\":" + to + ",\"reason\":\"经办人生病\"}");
    }

    private JsonNode caseOf() {
        return desks.authority().get("/api/v1/cases/" + filing).ok().json();
    }
}
