package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.json.ReportJson;
import tools.jackson.databind.node.ObjectNode;

/** A report whose section 六 says nothing of the processing fee (N-10, B*), and what must be said about it. */
class OverrideTest extends ServiceTest {

    private static final String AGENCY = "410781V01";
    private static final String FILING = "2023-" + AGENCY;
    private static final String PATH = "/api/v1/filings/" + FILING;
    private static final String OVERRIDE = "{\"findingId\":\"N-10:S6\",\"reason\":\"本年度没有申请\"}";
    private static final String EXPLANATION = "{\"findingId\":\"N-10:S6\",\"text\":\"本年度没有申请\"}";

    private Api clerk = new Api(0, null);
    private String version = "";
    private String otherExplanations = "";
    private String otherOverrides = "";

    @BeforeEach
    void saveAReportThatIsSilentOnTheFee() {
        agency(AGENCY, "卫辉市信访局", "DEPARTMENT", "410781");
        season(2023);
        clerk = clerk(AGENCY);
        if (!state(FILING).equals("OPEN")) {
            clerk.post(PATH + "/withdrawal", "{\"reason\":\"再试一次\"}").expect(200);
        }
        ObjectNode report = (ObjectNode) ReportJson.write(Seeds.XINFANG.report());
        ((ObjectNode) report.get("sections")).put("otherMatters", "无。");
        Answer before = clerk.get(PATH + "/draft");
        Answer draft = clerk.put(
                        PATH + "/draft",
                        "{\"report\":" + report + "}",
                        "If-Match",
                        before.status() == 200 ? before.header("ETag") : "\"0\"")
                .expect(200);
        version = draft.header("ETag");
        otherExplanations = others(draft, "W", "text");
        otherOverrides = others(draft, "B*", "reason");
    }

    @Test
    void namesTheFindingThatNobodyAnswered() {
        Answer refused = submit("", "").expect(422);

        assertThat(refused.code()).isEqualTo("findings-unanswered");
        assertThat(refused.json()
                        .at("/unanswered")
                        .valueStream()
                        .map(one -> one.at("/id").asString()))
                .containsExactly("N-10:S6");
        assertThat(refused.text("/unanswered/0/severity")).isEqualTo("B*");
        assertThat(state(FILING)).isEqualTo("OPEN");
    }

    @Test
    void asksForAnOverrideWhereAnExplanationIsNotEnough() {
        assertThat(submit(EXPLANATION, "").expect(422).code()).isEqualTo("findings-unanswered");
    }

    @ParameterizedTest
    @CsvSource({"'', /overrides/0/reason", "'  ', /overrides/0/reason"})
    void refusesABlankReason(String reason, String pointer) {
        Answer refused = submit("", "{\"findingId\":\"N-10:S6\",\"reason\":\"" + reason + "\"}")
                .expect(400);

        assertThat(refused.code()).isEqualTo("invalid-fields");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void refusesToOverrideWhatWasNotFound() {
        Answer refused = submit("", OVERRIDE + ",{\"findingId\":\"T3-01:T3/total/total\",\"reason\":\"已核实\"}")
                .expect(422);

        assertThat(refused.code()).isEqualTo("answers-unfit");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/overrides/1/findingId");
        assertThat(refused.text("/errors/0/message")).contains("T3-01:T3/total/total");
        assertThat(state(FILING)).isEqualTo("OPEN");
    }

    @Test
    void refusesTwoAnswersToOneFinding() {
        Answer twice =
                submit("", OVERRIDE + "," + OVERRIDE.replace("没有", "未收到")).expect(422);
        Answer both = submit(EXPLANATION, OVERRIDE).expect(422);

        assertThat(twice.code()).isEqualTo("answers-unfit");
        assertThat(twice.text("/errors/0/pointer")).isEqualTo("/overrides/1/findingId");
        assertThat(both.code()).isEqualTo("answers-unfit");
        assertThat(both.text("/errors/0/pointer")).isEqualTo("/overrides/0/findingId");
        assertThat(state(FILING)).isEqualTo("OPEN");
    }

    @Test
    void takesTheReportWithAReasonAndTellsTheReviewers() {
        Answer receipt = submit("", OVERRIDE).expect(201);

        assertThat(receipt.json().at("/findings").toString()).contains("N-10:S6");
        assertThat(state(FILING)).isEqualTo("SUBMITTED");
        assertThat(new String(
                        jdbc.sql("select body from outbox where key = ? order by sequence desc limit 1")
                                .param(FILING)
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .contains("\"overrides\":[" + OVERRIDE);
    }

    private Answer submit(String explanations, String overrides) {
        return clerk.post(
                PATH + "/submissions",
                "{\"explanations\":[%s],\"overrides\":[%s],%s}"
                        .formatted(list(explanations, otherExplanations), list(overrides, otherOverrides), SIGNED),
                "If-Match",
                version,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static String list(String first, String others) {
        return first + (first.isEmpty() || others.isEmpty() ? "" : ",") + others;
    }

    /** Answers to whatever else is found in the report. */
    private static String others(Answer draft, String severity, String member) {
        return draft.json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.at("/severity").asString("").equals(severity))
                .filter(finding -> !finding.at("/code").asString("").equals("N-10"))
                .map(finding -> "{\"findingId\":%s,\"%s\":\"已核实\"}".formatted(finding.at("/id"), member))
                .collect(Collectors.joining(","));
    }
}
