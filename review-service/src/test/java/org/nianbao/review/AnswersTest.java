package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.ReasonAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the desks see of a report that comes again: what changed, and how each of their reasons was answered. */
class AnswersTest extends ServiceTest {

    @Test
    void showsWhatChangedAndHowEveryReasonWasAnsweredAndAsksEveryDeskAgain() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        ObjectNode report = Situations.report();
        submission.say(filing, situations.submitted(filing, 1, report));
        jobs.runDue(filing);
        desks.approve(filing, "SECRECY");
        desks.decide("AUTHORITY", desks.claim(filing, "AUTHORITY"), """
                {"decision":"RETURN","opinion":"请修改","reasons":[
                  {"code":"R03","address":"T2/normativeDocuments/issued","text":"文表不符"},
                  {"code":"R10","address":"S6[0,3)","text":"表述不清"},
                  {"code":"R09","address":"S5","text":"措施不对应"},
                  {"code":"R12","text":"缺签批单"}]}""").ok();
        jobs.runDue(filing);
        JsonNode waiting = view(desks, filing);
        assertThat(waiting.at("/rounds/0/reasons/0/position").asInt()).isEqualTo(1);
        assertThat(waiting.at("/rounds/0/reasons/0/standing").asString()).isEqualTo("2");
        assertThat(waiting.at("/rounds/0/reasons/1/standing").asString()).isEqualTo("本单位");
        assertThat(waiting.at("/rounds/0/answeredIn").isNull()).isTrue();

        ObjectNode reworked = report.deepCopy();
        ObjectNode documents = (ObjectNode) reworked.at("/proactiveDisclosure/normativeDocuments");
        documents.put("issued", 1).put("inForce", 1);
        String otherMatters = reworked.at("/sections/otherMatters").asString();
        ((ObjectNode) reworked.get("sections")).put("otherMatters", otherMatters.replace("事项。", "事宜。"));
        submission.say(
                filing,
                situations.answering(
                        filing,
                        2,
                        reworked,
                        new ReasonAnswer(1, 1, "CORRECTED", null),
                        new ReasonAnswer(1, 2, "CORRECTED", "已改"),
                        new ReasonAnswer(1, 3, "CORRECTED", null),
                        new ReasonAnswer(1, 4, "NOT_CORRECTED", "签批单已附")));
        jobs.runDue(filing);

        JsonNode seen = view(desks, filing);
        assertThat(seen.at("/returns").asInt()).isEqualTo(1);
        assertThat(seen.at("/rounds/0/answeredIn").asInt()).isEqualTo(2);
        JsonNode reasons = seen.at("/rounds/0/reasons");
        assertThat(reasons.valueStream().map(reason -> reason.get("touched").asString("none")))
                .containsExactly("PLACE", "AROUND", "NOTHING", "none");
        assertThat(reasons.valueStream().map(reason -> reason.get("warning").asString("")))
                .containsExactly("", "", "declared-corrected-unchanged", "");
        assertThat(reasons.at("/3/answer").asString()).isEqualTo("NOT_CORRECTED");
        assertThat(reasons.at("/3/answerText").asString()).isEqualTo("签批单已附");
        JsonNode changes = seen.get("changes");
        assertThat(changes.get("fromSubmission").asInt()).isEqualTo(1);
        assertThat(changes.at("/difference/cells")
                        .valueStream()
                        .map(cell -> cell.get("address").asString()))
                .containsExactly("T2/normativeDocuments/issued", "T2/normativeDocuments/inForce");
        assertThat(changes.at("/difference/texts/0/part").asString()).isEqualTo("S6");
        assertThat(desks.authority()
                        .get("/api/v1/cases/" + filing + "/difference?from=1&to=2")
                        .ok()
                        .json()
                        .get("difference"))
                .isEqualTo(changes.get("difference"));
        desks.authority()
                .get("/api/v1/cases/" + filing + "/difference?from=1&to=3")
                .refused(404, "submission-not-found");

        everyDeskDecidesAnew(desks, filing);
    }

    /** Secrecy approved the first submission; that counts for nothing now. */
    private void everyDeskDecidesAnew(Desks desks, String filing) {
        assertThat(ledger.tasks(filing)).contains("AUTHORITY:OPEN", "SECRECY:OPEN");
        desks.approve(filing, "AUTHORITY");
        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");
        desks.approve(filing, "SECRECY");
        desks.approve(filing, "INSPECTION");
        JsonNode approved = ledger.lastEvent(filing, "report-approved");
        assertThat(approved.get("submissionNumber").asInt()).isEqualTo(2);
        assertThat(approved.get("decisions").size()).isEqualTo(3);
    }

    @Test
    void comparesWithTheReportOfLastYearThatWasPublishedHere() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        desks.approveAll(filing);
        submission.say(filing, situations.published(filing, 1));
        String next = "2024-" + filing.substring(5);
        submission.say(
                next,
                Situations.opening(next, "GOVERNMENT_OFFICE", Situations.COUNTY, 2024, LocalDate.of(2025, 1, 20)));
        ObjectNode report = Situations.report();
        report.put("year", 2024);
        ((ObjectNode) report.get("proactiveDisclosure")).put("licences", 7);
        submission.say(next, situations.submitted(next, 1, report));

        JsonNode sinceLastYear = view(desks, next).get("sinceLastYear");

        assertThat(sinceLastYear.get("lastYear").asInt()).isEqualTo(2023);
        assertThat(sinceLastYear.at("/cells").size()).isEqualTo(1);
        assertThat(sinceLastYear.at("/cells/0/address").asString()).isEqualTo("T2/licences");
        assertThat(sinceLastYear.at("/cells/0/after").asInt()).isEqualTo(7);
    }

    private JsonNode view(Desks desks, String filing) {
        return desks.authority().get("/api/v1/cases/" + filing).ok().json();
    }
}
