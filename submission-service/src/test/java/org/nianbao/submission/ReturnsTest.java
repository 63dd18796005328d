package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nianbao.events.review.ReturnReason;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A report comes back with reasons; the agency sees them where they stand and answers each. */
class ReturnsTest extends ServiceTest {

    private static final String AGENCY = "RETURNS01";
    private static final String FILING = "2023-" + AGENCY;
    private static final String PATH = "/api/v1/filings/" + FILING;
    private static final String FIRST = """
            {"round":1,"position":1,"answer":"CORRECTED"}""";
    private static final String SECOND = """
            {"round":1,"position":2,"answer":"NOT_CORRECTED","text":"表述与上级文件一致"}""";
    private static final String THIRD = """
            {"round":1,"position":3,"answer":"CORRECTED","text":"已补充"}""";

    @Autowired
    Filings filings;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Test
    void showsEveryReasonInItsPlaceAndTakesTheReportAgainOnlyWithAnAnswerToEach() {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                        values (?, '卫辉市信访局', '{}', 'DEPARTMENT', '410781', false, false)""").param(AGENCY).update();
        new Situations(filings, drafts, submissions).put(new FilingId(2023, AGENCY), "IN_REVIEW");
        Api clerk = clerk(AGENCY);
        String overview = Seeds.XINFANG.report().sections().overview();

        ReviewService.send(
                FILING,
                ReviewService.returned(
                        FILING,
                        1,
                        1,
                        new ReturnReason("R03", "T2/licences", "文表不符", "INSPECTION"),
                        new ReturnReason("R10", "S1[0,4)", "表述不清", "SECRECY"),
                        new ReturnReason("R12", null, "缺签批单", "INSPECTION")));
        awaitState("RETURNED");

        JsonNode filing = clerk.get(PATH).expect(200).json();
        assertThat(filing.at("/rounds").asInt()).isEqualTo(1);
        assertThat(filing.at("/rework/reasons/0/codeLabel").asString()).isEqualTo("文表不符");
        assertThat(filing.at("/rework/reasons/0/placeLabel").asString()).contains("行政许可");
        assertThat(filing.at("/rework/reasons/2/position").asInt()).isEqualTo(3);
        JsonNode reasons = clerk.get(PATH + "/returns").expect(200).json().at("/0/reasons");
        assertThat(reasons.at("/0/standing").asString()).isEqualTo("0");
        assertThat(reasons.at("/1/standing").asString()).isEqualTo(overview.substring(0, 4));
        assertThat(reasons.at("/1/deskLabel").asString()).isEqualTo("保密审查");
        assertThat(reasons.at("/2/standing").isNull()).isTrue();
        nobody.as(Api.clerk("410781101")).get(PATH + "/returns").expect(404);

        Answer saved = correctTheLicences(clerk);
        JsonNode again = clerk.get(PATH + "/returns").expect(200).json().at("/0");
        assertThat(again.at("/asked").asBoolean()).isTrue();
        assertThat(again.at("/reasons/0/touched").asString()).isEqualTo("PLACE");
        assertThat(again.at("/reasons/1/touched").asString()).isEqualTo("NOTHING");

        refusesWhatDoesNotAnswerEveryReason(clerk, saved);

        submit(clerk, saved, FIRST, SECOND, THIRD).expect(201);
        assertThat(clerk.get(PATH + "/submissions/2").expect(200).text("/handover/answers/1/text"))
                .isEqualTo("表述与上级文件一致");
        assertThat(clerk.get(PATH + "/returns").expect(200).text("/0/reasons/2/answer/text"))
                .isEqualTo("已补充");
        assertThat(said("answers")).contains("NOT_CORRECTED", "\"position\"").contains("已补充");

        asksForTheReasonsOfTheLastReturnOnlyAndForNoneInACorrection(clerk);
    }

    private void refusesWhatDoesNotAnswerEveryReason(Api clerk, Answer saved) {
        Answer none = submit(clerk, saved).expect(422);
        assertThat(none.text("/code")).isEqualTo("reasons-unanswered");
        assertThat(none.text("/detail")).contains("第1次退回的理由还有3条没有答复：第1、2、3条");
        Answer one = submit(clerk, saved, FIRST, THIRD).expect(422);
        assertThat(one.json().at("/unanswered").size()).isEqualTo(1);
        assertThat(one.text("/unanswered/0/address")).isEqualTo("S1[0,4)");

        unfit(clerk, saved, "/answers/0", FIRST.replace("\"round\":1", "\"round\":2"));
        unfit(clerk, saved, "/answers/0", FIRST.replace("\"position\":1", "\"position\":4"));
        unfit(clerk, saved, "/answers/1", FIRST, FIRST);
        unfit(clerk, saved, "/answers/1/text", FIRST, SECOND.replace("表述与上级文件一致", " "));
        submit(clerk, saved, FIRST.replace("CORRECTED", "DONE")).expect(400);
        assertThat(state(FILING)).isEqualTo("RETURNED");
    }

    private void asksForTheReasonsOfTheLastReturnOnlyAndForNoneInACorrection(Api clerk) {
        ReviewService.send(
                FILING, ReviewService.returned(FILING, 2, 2, new ReturnReason("R09", "S5", "措施不对应", "AUTHORITY")));
        awaitState("RETURNED");
        Answer draft = clerk.get(PATH + "/draft").expect(200);
        unfit(clerk, draft, "/answers/0", FIRST, SECOND, THIRD);
        submit(clerk, draft, """
                {"round":2,"position":1,"answer":"NOT_CORRECTED","text":"问题与措施逐条对应"}""").expect(201);
        assertThat(clerk.get(PATH).expect(200).json().at("/rounds").asInt()).isEqualTo(2);

        ReviewService.send(FILING, ReviewService.validated(FILING, 3, false));
        ReviewService.send(FILING, ReviewService.approved(FILING, 3));
        awaitState("PUBLISHED");
        clerk.post(PATH + "/corrections", "{\"reason\":\"数字有误\"}").expect(201);
        submit(clerk, clerk.get(PATH + "/draft").expect(200)).expect(201);
        assertThat(clerk.get(PATH + "/returns")
                        .expect(200)
                        .json()
                        .at("/1/asked")
                        .asBoolean())
                .isFalse();
    }

    private static void unfit(Api clerk, Answer draft, String pointer, String... answers) {
        Answer refused = submit(clerk, draft, answers).expect(422);
        assertThat(refused.text("/code")).isEqualTo("reason-answers-unfit");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private static Answer correctTheLicences(Api clerk) {
        Answer draft = clerk.get(PATH + "/draft").expect(200);
        ObjectNode report = (ObjectNode) draft.json().get("report");
        ((ObjectNode) report.get("proactiveDisclosure")).put("licences", 1);
        return clerk.put(PATH + "/draft", "{\"report\":" + report + "}", "If-Match", draft.header("ETag"))
                .expect(200);
    }

    private static Answer submit(Api clerk, Answer draft, String... answers) {
        return clerk.post(
                PATH + "/submissions",
                answersTo(draft.json().get("findings"), SIGNED, "[" + String.join(",", answers) + "]"),
                "If-Match",
                draft.header("ETag"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** A field of the last report-submitted. */
    private String said(String field) {
        return jdbc.sql("""
                        select (convert_from(body, 'UTF8')::jsonb -> ?)::text from outbox
                        where key = ? and type = 'nianbao.report-submitted.v1' order by sequence desc limit 1""").params(field, FILING).query(String.class).single();
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(120)).until(() -> state(FILING).equals(state));
    }
}
