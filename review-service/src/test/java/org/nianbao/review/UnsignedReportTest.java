package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.SignOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A submission that is not signed as it must be, told by an event that was forged or made by an older rule. */
class UnsignedReportTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drafter u-1 20                            | leader u-1003 | 缺分管领导（leader）签字
            leader u-2 20                             | leader u-2    | 缺拟稿人（drafter）签字
            drafter u-1 20, leader u-1 5              | leader u-1    | 同一人（u-1）既签了“拟稿人”和“分管领导”
            drafter u-1 20, leader u-2 5, FOO u-3 1   | leader u-2    | 没有“FOO”这种签字身份
            drafter u-1 5, leader u-2 20              | leader u-2    | 分管领导签字早于拟稿人
            drafter u-1 20, leader u-2 -1             | leader u-2    | 分管领导签字时间不应晚于提交时间
            drafter u-1 20, leader u-2 5              | leader u-9    | 声明人应是已签字的领导
            """)
    void isReturnedByTheValidationAsIncompleteInProcedure(String signOffs, String declaration, String sentence) {
        String filing = situations.opened();
        String[] declared = declaration.split(" ");
        submission.say(
                filing,
                situations.signed(
                        filing,
                        1,
                        Situations.report(),
                        "u-1003",
                        signatures(signOffs),
                        new Declaration(declared[1], declared[0])));
        jobs.runDue(filing);

        assertReturned(filing, sentence);
    }

    @Test
    void isReturnedWhenTheEventSaysNothingOfSignaturesAndPassesOnceItIsSigned() {
        String filing = situations.opened();
        ObjectNode event =
                (ObjectNode) Api.JSON.readTree(EventJson.write(situations.submitted(filing, 1, Situations.report())));
        event.remove(List.of("signOffs", "declaration"));
        UUID id = UUID.randomUUID();
        submission.send(id, filing, EventType.REPORT_SUBMITTED.ceType(), Api.JSON.writeValueAsBytes(event));
        await().atMost(Duration.ofSeconds(120)).until(() -> submission.received(id));
        jobs.runDue(filing);

        assertReturned(filing, "缺拟稿人（drafter）签字；缺分管领导");

        situations.submitAndValidate(filing, 2);
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:OPEN", "SECRECY:OPEN");
    }

    @Test
    void showsTheFindingInTheReportOfTheValidation() {
        String filing = situations.opened();
        submission.say(
                filing,
                situations.signed(
                        filing, 1, Situations.report(), "u-1003", List.of(), new Declaration("u-1003", "leader")));
        jobs.runDue(filing);

        JsonNode validated = ledger.lastEvent(filing, "report-validated");
        assertThat(validated.path("blocks").asBoolean()).isTrue();
        JsonNode finding = unsigned(validated.path("findings"));
        assertThat(finding.path("severity").asString()).isEqualTo("B");
        assertThat(finding.path("id").asString()).isEqualTo("P-01:/signOffs");
        assertThat(finding.at("/addresses/0").asString()).isEqualTo("TITLE");
        assertThat(unsigned(new Desks(api, jobs)
                                .authority()
                                .get("/api/v1/cases/" + filing)
                                .ok()
                                .json()
                                .at("/validation/findings"))
                        .path("id")
                        .asString())
                .isEqualTo("P-01:/signOffs");
    }

    /** The finding about its signatures, among whatever else is found in the report. */
    private static JsonNode unsigned(JsonNode findings) {
        return findings.valueStream()
                .filter(finding -> finding.path("code").asString().equals("P-01"))
                .findFirst()
                .orElseThrow();
    }

    private void assertReturned(String filing, String sentence) {
        assertThat(ledger.state(filing)).isEqualTo("REWORK");
        assertThat(ledger.tasks(filing)).doesNotContain("AUTHORITY:OPEN", "SECRECY:OPEN");
        JsonNode returned = ledger.lastEvent(filing, "report-returned");
        assertThat(returned.path("desk").asString()).isEqualTo("VALIDATION");
        JsonNode reason = returned.path("reasons").get(0);
        assertThat(reason.path("code").asString()).isEqualTo("R12");
        assertThat(reason.path("text").asString()).contains(sentence);
    }

    private List<SignOff> signatures(String signOffs) {
        return Arrays.stream(signOffs.split(", "))
                .map(text -> text.split(" "))
                .map(words -> situations.signature(words[0], words[1], Integer.parseInt(words[2])))
                .toList();
    }
}
