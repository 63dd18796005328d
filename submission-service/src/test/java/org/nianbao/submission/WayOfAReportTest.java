package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;

/** One real report from its file to the public page, returned once and corrected once. */
class WayOfAReportTest extends ServiceTest {

    private static final Seeds SEED = Seeds.XINFANG;
    private static final String FILING = SEED.year + "-" + SEED.agency;
    private static final String PATH = "/api/v1/filings/" + FILING;
    private static final String PAGE = "/reports/" + SEED.year + "/" + SEED.agency;

    @Test
    void takesAReportFromItsFileToThePublicPageAndThroughACorrection() {
        season(SEED.year);
        Api clerk = clerk(SEED.agency);
        assertThat(state(FILING)).isEqualTo("OPEN");
        assertThat(nobody.get(PAGE).status()).isEqualTo(404);
        assertThat(nobody.get(PAGE + ".json").status()).isEqualTo(404);

        Answer imported =
                clerk.upload(PATH + "/imports", SEED.file, SEED.content()).expect(200);
        assertThat(imported.json().at("/reading/cells").size()).isEqualTo(200);
        clerk.get(PATH + "/draft").expect(404);

        String body = "{\"report\":" + imported.json().get("report") + ",\"importId\":\"" + imported.text("/importId")
                + "\"}";
        Answer saved = clerk.put(PATH + "/draft", body, "If-Match", "\"0\"").expect(200);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(clerk.get(PATH + "/draft").expect(200).json().get("report"))
                .isEqualTo(imported.json().get("report"));

        Answer receipt = submit(clerk, saved);
        assertThat(receipt.text("/receiptNumber")).isEqualTo("NB-2023-410781021-001");
        assertThat(clerk.get(receipt.header("Location")).expect(200).text("/receipt/receiptNumber"))
                .isEqualTo(receipt.text("/receiptNumber"));
        assertThat(state(FILING)).isEqualTo("SUBMITTED");
        clerk.put(PATH + "/draft", body, "If-Match", "\"1\"").expect(409);

        ReviewService.send(FILING, ReviewService.validated(FILING, 1, false));
        awaitState("IN_REVIEW");
        ReviewService.send(FILING, ReviewService.deskOpened(FILING, 1));
        ReviewService.send(FILING, ReviewService.deskDecided(FILING, 1));
        ReviewService.send(FILING, ReviewService.returned(FILING, 1));
        awaitState("RETURNED");
        assertThat(timeline(clerk))
                .containsExactly(
                        "OPENED by nobody: ",
                        "SUBMITTED by u-clerk-410781021: ",
                        "VALIDATED by nobody: 校验通过",
                        "DESK_OPENED by nobody: 送到“主管部门审核”环节",
                        "DESK_DECIDED by u-3001: 主管部门审核：通过",
                        "RETURNED by u-4001: 纪检监察审查退回：R03 文表不符");
        Answer reworked = clerk.put(PATH + "/draft", body, "If-Match", "\"1\"").expect(200);
        Answer second = submit(clerk, reworked, answersTo(reworked.json().get("findings"), SIGNED, """
                [{"round":1,"position":1,"answer":"NOT_CORRECTED","text":"数字与台账一致"}]"""));
        assertThat(second.json().at("/submissionNumber").asInt()).isEqualTo(2);

        ReviewService.send(FILING, ReviewService.approved(FILING, 1));
        ReviewService.send(FILING, ReviewService.deskOpened(FILING, 2));
        UUID approval = ReviewService.send(FILING, ReviewService.approved(FILING, 2));
        ReviewService.send(FILING, ReviewService.approved(FILING, 2), approval);
        awaitState("PUBLISHED");
        assertThat(nobody.get(PAGE).expect(200).body()).contains("卫辉市信访局", "一、总体情况", "行政规范性文件");
        assertThat(ReportJson.read(nobody.get(PAGE + ".json").expect(200).body()))
                .isEqualTo(SEED.report());

        clerk.post(PATH + "/corrections", "{\"reason\":\"数字有误\"}").expect(201);
        assertThat(state(FILING)).isEqualTo("CORRECTING");
        nobody.get(PAGE).expect(200);
        Answer draft = clerk.get(PATH + "/draft").expect(200);
        Answer third = submit(clerk, draft);
        assertThat(third.json().at("/revision").asInt()).isEqualTo(2);
        ReviewService.send(FILING, ReviewService.validated(FILING, 3, false));
        ReviewService.send(FILING, ReviewService.approved(FILING, 3));
        awaitState("PUBLISHED");
        assertThat(nobody.get(PAGE).expect(200).body()).contains("本版为更正版", "数字有误", "第1版");
        assertThat(nobody.get(PAGE + "/revisions/1").expect(200).body()).contains("已被更正");
        nobody.get(PAGE + "/revisions/3").expect(404);

        clerk.post(PATH + "/corrections", "{\"reason\":\"再次更正\"}").expect(201);
        clerk.post(PATH + "/corrections/abandonment", "").expect(200);
        assertThat(events(FILING))
                .containsExactly(
                        "filing-opened",
                        "report-submitted",
                        "report-submitted",
                        "report-published",
                        "correction-opened",
                        "report-submitted",
                        "report-published",
                        "correction-opened",
                        "correction-abandoned");
        assertThat(jdbc.sql("select count(*) from stale_message where filing_id = ?")
                        .param(FILING)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        tellsInTheAuditLogWhoDidWhatAndFromWhere();
    }

    private void tellsInTheAuditLogWhoDidWhatAndFromWhere() {
        String byClerk = " u-clerk-410781021 [\"clerk\"] ip";
        String byReview = " review-service [] event";
        assertThat(audited(FILING))
                .containsExactly(
                        "file-imported" + byClerk,
                        "draft-saved" + byClerk,
                        "submitted" + byClerk,
                        "validated" + byReview,
                        "returned u-4001 [] event",
                        "draft-saved" + byClerk,
                        "submitted" + byClerk,
                        "desk-opened" + byReview,
                        "approved" + byReview,
                        "published" + byReview,
                        "correction-opened" + byClerk,
                        "submitted" + byClerk,
                        "validated" + byReview,
                        "approved" + byReview,
                        "published" + byReview,
                        "correction-opened" + byClerk,
                        "correction-abandoned" + byClerk);
        Answer log = administrator
                .get("/api/v1/operations/audit?limit=200&chain=" + FILING)
                .expect(200);
        assertThat(log.text("/items/4/before/state")).isEqualTo("IN_REVIEW");
        assertThat(log.text("/items/4/after/state")).isEqualTo("RETURNED");
        assertThat(log.text("/items/4/after/reason")).isEqualTo("纪检监察审查退回：R03 文表不符");
        assertThat(log.text("/items/2/after/details/report"))
                .isEqualTo(log.text("/items/1/after/report"))
                .hasSize(64);
    }

    private static Answer submit(Api clerk, Answer draft) {
        return submit(clerk, draft, answersTo(draft.json().get("findings")));
    }

    private static Answer submit(Api clerk, Answer draft, String body) {
        return clerk.post(
                        PATH + "/submissions",
                        body,
                        "If-Match",
                        draft.header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
    }

    private static List<String> timeline(Api clerk) {
        return clerk.get(PATH)
                .expect(200)
                .json()
                .get("timeline")
                .valueStream()
                .map(line ->
                        line.get("event").asString() + " by " + line.get("by").asString("nobody") + ": "
                                + line.get("note").asString(""))
                .toList();
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(120)).until(() -> state(FILING).equals(state));
    }
}
