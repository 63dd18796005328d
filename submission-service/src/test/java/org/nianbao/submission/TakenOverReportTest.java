package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;

/** A report that was taken over, and is then filed here all the same. */
class TakenOverReportTest extends ServiceTest {

    private static final String AGENCY = "410721T01";

    @Test
    void isReplacedByTheApprovedReportOfASeasonOpenedLater() {
        agency(AGENCY, "新乡县人民政府办公室", "GOVERNMENT_OFFICE", "410721");
        String report = ReportJson.writeString(Seeds.XINXIANG.report());
        String old = report.replace("整改不利", "整改不力");
        administrator
                .put("/api/v1/agencies/" + AGENCY + "/published-reports/2023", "{\"report\":" + old + "}")
                .expect(200);
        season(2023);
        String filing = "2023-" + AGENCY;
        String path = "/api/v1/filings/" + filing;
        Api clerk = clerk(AGENCY);
        Answer draft = clerk.put(path + "/draft", "{\"report\":" + report + "}", "If-Match", "\"0\"")
                .expect(200);
        clerk.post(
                        path + "/submissions",
                        answersTo(draft.json().get("findings")),
                        "If-Match",
                        draft.header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);

        ReviewService.send(filing, ReviewService.deskOpened(filing, 1));
        ReviewService.send(filing, ReviewService.approved(filing, 1));

        await().atMost(Duration.ofSeconds(120)).until(() -> state(filing).equals("PUBLISHED"));
        String page = "/reports/2023/" + AGENCY;
        assertThat(nobody.get(page).expect(200).body()).contains("整改不利").doesNotContain("整改不力");
        assertThat(nobody.get(page + "/revisions/1").expect(200).body()).contains("整改不力");
    }
}
