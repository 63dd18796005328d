package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the public reads of a report that is corrected, withdrawn, and corrected again. */
class RetractionTest extends ServiceTest {

    private static final String AGENCY = "RETRACT01";
    private static final String FILING = "2023-" + AGENCY;
    private static final String PATH = "/api/v1/filings/" + FILING;
    private static final String PAGE = "/reports/2023/" + AGENCY;
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String NOTE = "第一部分含有<个人>信息，更正后重新公布。";

    @Autowired
    Filings filings;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Test
    void showsWhatACorrectionChangedAndNothingOfWhatTheAuthorityWithdrew() {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                        values (?, '卫辉市信访局', '{}', 'DEPARTMENT', '410781', false, false)""").param(AGENCY).update();
        new Situations(filings, drafts, submissions).put(new FilingId(2023, AGENCY), "IN_REVIEW");
        ReviewService.send(FILING, ReviewService.approved(FILING, 1));
        awaitState("PUBLISHED");
        Api clerk = clerk(AGENCY);
        Api authority = nobody.as(Api.authority("410000"));
        nobody.get(PAGE + "/revisions/1/difference").expect(404);

        correct(clerk, 2, "数字有误", 3);
        showsTheDifference();

        clerk.post(PATH + "/retraction", "{\"note\":\"撤下\"}").expect(403);
        authority.post(PATH + "/retraction", "{\"note\":\" \"}").expect(400);
        Answer retracted = authority
                .post(PATH + "/retraction", "{\"note\":\"" + NOTE + "\"}")
                .expect(200);
        assertThat(retracted.text("/state")).isEqualTo("PUBLISHED");
        assertThat(retracted.text("/retraction/note")).isEqualTo(NOTE);
        assertThat(authority
                        .post(PATH + "/retraction", "{\"note\":\"再次\"}")
                        .expect(409)
                        .code())
                .isEqualTo("already-retracted");
        showsTheNoteOnly();

        correct(clerk, 3, "删去个人信息", 4);
        showsTheLaterRevisionOnly();
        assertThat(clerk.get(PATH).expect(200).json().at("/retraction").isNull())
                .isTrue();
        assertThat(events(FILING))
                .containsExactly(
                        "report-published",
                        "correction-opened",
                        "report-submitted",
                        "report-published",
                        "report-retracted",
                        "correction-opened",
                        "report-submitted",
                        "report-published");
        assertThat(audited(FILING)).contains("retracted u-3001 [\"authority\"] ip");
    }

    private void showsTheDifference() {
        assertThat(nobody.get(PAGE).expect(200).body()).contains("本版为更正版", "数字有误", PAGE + "/revisions/2/difference");
        assertThat(nobody.get(PAGE + "/revisions/1").expect(200).body())
                .contains("已被更正", "查看现行版本", PAGE + "/revisions/2/difference");
        assertThat(nobody.get(PAGE + "/revisions/2/difference").expect(200).body())
                .contains("第2版更正的内容", "行政许可", "<del>0</del>", "<ins>3</ins>", "<ins>（含3件）</ins>")
                .doesNotContain("<script");
        JsonNode json =
                nobody.get(PAGE + "/revisions/2/difference.json").expect(200).json();
        assertThat(json.get("from").asInt()).isEqualTo(1);
        assertThat(json.at("/difference/cells/0/address").asString()).isEqualTo("T2/licences");
        assertThat(json.at("/difference/texts/0/part").asString()).isEqualTo("S6");
        Answer feed = nobody.get("/reports/feed.atom").expect(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains(
                        "urn:nianbao:report:2023:RETRACT01:1:published",
                        "urn:nianbao:report:2023:RETRACT01:2:corrected")
                .contains("更正原因：数字有误", PAGE + "/revisions/2/difference");
    }

    private void showsTheNoteOnly() {
        for (String below : new String[] {"", "/revisions/2", "/revisions/1", "/revisions/2/difference"}) {
            Answer page = nobody.get(PAGE + below, "Accept", BROWSER).expect(410);
            assertThat(page.body())
                    .contains("已撤下", "第一部分含有&lt;个人&gt;信息，更正后重新公布。")
                    .doesNotContain("一、总体情况");
            assertThat(page.header("Cache-Control")).doesNotContain("public");
        }
        for (String below :
                new String[] {".json", ".pdf", ".docx", "/revisions/1.csv", "/revisions/2/difference.json"}) {
            Answer document = nobody.get(PAGE + below).expect(410);
            assertThat(document.code()).isEqualTo("retracted");
            assertThat(document.text("/note")).isEqualTo(NOTE);
            assertThat(nobody.get(PAGE + below, "Accept", BROWSER).expect(410).body())
                    .contains("更正后重新公布");
        }
        assertThat(nobody.get("/?year=2023&q=" + "%E4%BF%A1%E8%AE%BF")
                        .expect(200)
                        .body())
                .doesNotContain(PAGE);
        assertThat(nobody.get("/reports/feed.atom").expect(200).body())
                .contains("urn:nianbao:report:2023:RETRACT01:2:retracted", "第一部分含有&lt;个人")
                .doesNotContain("RETRACT01:2:corrected", "RETRACT01:1:published");
    }

    private void showsTheLaterRevisionOnly() {
        assertThat(nobody.get(PAGE).expect(200).body())
                .contains("删去个人信息", "第2版（已撤下）", "第1版（已撤下）")
                .doesNotContain(PAGE + "/revisions/3/difference", PAGE + "/revisions/2");
        assertThat(nobody.get(PAGE + "/revisions/2", "Accept", BROWSER)
                        .expect(410)
                        .body())
                .contains("查看更正后重新公布的版本");
        nobody.get(PAGE + "/revisions/3/difference").expect(410);
        nobody.get(PAGE + ".json").expect(200);
    }

    private void correct(Api clerk, int number, String reason, int licences) {
        clerk.post(PATH + "/corrections", "{\"reason\":\"" + reason + "\"}").expect(201);
        clerk.post(PATH + "/corrections", "{\"reason\":\"再更正\"}").expect(409);
        Answer draft = clerk.get(PATH + "/draft").expect(200);
        ObjectNode report = (ObjectNode) draft.json().get("report");
        ((ObjectNode) report.get("proactiveDisclosure")).put("licences", licences);
        ObjectNode sections = (ObjectNode) report.get("sections");
        sections.put("otherMatters", sections.get("otherMatters").asString() + "（含" + licences + "件）");
        Answer saved = clerk.put(PATH + "/draft", "{\"report\":" + report + "}", "If-Match", draft.header("ETag"))
                .expect(200);
        clerk.post(
                        PATH + "/submissions",
                        answersTo(saved.json().get("findings")),
                        "If-Match",
                        saved.header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
        ReviewService.send(FILING, ReviewService.validated(FILING, number, false));
        ReviewService.send(FILING, ReviewService.approved(FILING, number));
        awaitState("PUBLISHED");
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(120)).until(() -> state(FILING).equals(state));
    }
}
