package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReturnTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"AUTHORITY", "SECRECY", "INSPECTION"})
    void returnsTheReportFromEachDeskAndTakesTheNextRevision(String desk) {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        if (desk.equals("INSPECTION")) {
            desks.approve(filing, "AUTHORITY");
            desks.approve(filing, "SECRECY");
        }

        desks.giveBack(filing, desk);

        assertThat(ledger.state(filing)).isEqualTo("REWORK");
        assertThat(jobs.waitingAt(filing)).containsExactly("Rework");
        JsonNode returned = ledger.lastEvent(filing, "report-returned");
        assertThat(returned.path("desk").asString()).isEqualTo(desk);
        assertThat(returned.path("round").asInt()).isEqualTo(1);
        assertThat(returned.path("reasons").get(0).path("address").asString())
                .isEqualTo("T2/normativeDocuments/issued");
        assertThat(ledger.tasks(filing)).noneMatch(task -> task.endsWith("OPEN"));
        // five working days after Wednesday 10 January: the end of Wednesday 17 January
        assertThat(returned.path("reworkDueAt").asString()).isEqualTo("2024-01-17T16:00:00Z");

        situations.submitAndValidate(filing, 2);
        desks.approveAll(filing);
        assertThat(ledger.lastEvent(filing, "report-approved")
                        .path("submissionNumber")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void joinsTheRemarksSavedAtADeskThatHasNotDecided() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String secrecy = desks.claim(filing, "SECRECY");
        Answer saved = desks.secrecy().put("/api/v1/tasks/" + secrecy + "/remarks", """
                {"remarks":[{"code":"R07","address":"S1[0,4)","text":"请核对是否含个人信息"}]}""");
        assertThat(saved.status()).isEqualTo(204);

        desks.giveBack(filing, "AUTHORITY");

        JsonNode reasons = ledger.lastEvent(filing, "report-returned").path("reasons");
        assertThat(reasons.valueStream()
                        .map(reason -> reason.path("desk").asString()
                                + reason.path("code").asString()))
                .containsExactly("AUTHORITYR03", "SECRECYR07");
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:DONE", "SECRECY:CLOSED");
        desks.decide("SECRECY", secrecy, """
                {"decision":"APPROVE","opinion":"同意"}""").refused(409, "task-closed");
    }

    @Test
    void returnsByTheRulesWhatTheyWouldNotHaveLetThrough() {
        String filing = situations.opened();
        ObjectNode report = Situations.report();
        ArrayNode row = (ArrayNode) report.path("requests").path("granted");
        row.set(6, row.numberNode(row.get(6).asInt() + 1));

        submission.say(filing, situations.submitted(filing, 1, report));
        jobs.runDue(filing);

        assertThat(ledger.state(filing)).isEqualTo("REWORK");
        assertThat(ledger.lastEvent(filing, "report-validated").path("blocks").asBoolean())
                .isTrue();
        JsonNode returned = ledger.lastEvent(filing, "report-returned");
        assertThat(returned.path("desk").asString()).isEqualTo("VALIDATION");
        assertThat(returned.path("reasons").get(0).path("code").asString()).isEqualTo("R01");
        assertThat(ledger.tasks(filing)).isEmpty();
    }

    @Test
    void checksTheTitleOnceTheRegisterHasSpokenOfTheAgency() {
        String filing = situations.opened();
        submission.say(filing.substring(5), situations.registered(filing, "新乡县人民政府办公室"));
        ObjectNode report = Situations.report();
        report.put("title", "新乡县财政局2023年政府信息公开工作年度报告");

        submission.say(filing, situations.submitted(filing, 1, report));
        jobs.runDue(filing);

        assertThat(ledger.lastEvent(filing, "report-returned")
                        .path("reasons")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("R04");
    }

    @Test
    void tellsOnceThatAReworkIsLate() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        desks.giveBack(filing, "AUTHORITY");

        clock.set("2024-01-17T23:59:59+08:00");
        assertThat(jobs.runDue(filing)).isZero();
        clock.set("2024-01-18T00:00:00+08:00");
        jobs.runDue(filing);
        assertThat(ledger.lastEvent(filing, "filing-overdue").path("step").asString())
                .isEqualTo("REWORK");
        assertThat(jobs.waitingAt(filing)).containsExactly("Rework");
    }

    @Test
    void tellsWhenADeskIsLate() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        new Desks(api, jobs).approve(filing, "AUTHORITY");

        clock.set("2024-01-16T00:00:00+08:00");
        jobs.runDue(filing);

        assertThat(ledger.events(filing, "desk-overdue")).hasSize(1);
        assertThat(ledger.lastEvent(filing, "desk-overdue").path("desk").asString())
                .isEqualTo("SECRECY");
    }
}
