package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.StackUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report comes back from a desk, is corrected, and goes the whole way again. */
class ReturnJourneyTest {

    private static final int YEAR = 2021;

    private final StackUnderTest stack = StackUnderTest.get();
    private final Cast cast = new Cast();

    @Test
    void publishesTheCorrectedReportAfterDisciplineInspectionReturnedItWithAReasonOnACell() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.XINXIANG, YEAR);
        ObjectNode report = filing.proposedReport();
        filing.submit(filing.saveDraft(report)).require();
        filing.approveAt("AUTHORITY");
        filing.approveAt("SECRECY");
        filing.returnAt("INSPECTION", "R03", "T2/normativeDocuments/issued", "总体情况称出台行政规范性文件1件，表二为2件。");
        filing.awaitState("RETURNED");

        JsonNode round = cast.as("authority")
                .get("/api/v1/cases/" + filing.id())
                .require()
                .json();
        assertThat(round.toString()).contains("R03").contains("T2/normativeDocuments/issued");

        ObjectNode issued = (ObjectNode) report.get("proactiveDisclosure").get("normativeDocuments");
        issued.put("issued", 1);
        issued.put("inForce", 1);
        String draft = filing.saveDraft(report);
        Map<String, Object> unanswered = new HashMap<>(filing.submissionBody());
        unanswered.remove("answers");
        var refused = filing.clerk().post(filing.path() + "/submissions", unanswered, Map.of("If-Match", draft));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("reasons-unanswered");
        JsonNode second = filing.submit(draft).require().json();
        assertThat(second.get("submissionNumber").asInt()).isEqualTo(2);
        filing.awaitTask("AUTHORITY");
        JsonNode seen = cast.as("authority")
                .get("/api/v1/cases/" + filing.id())
                .require()
                .json();
        assertThat(seen.at("/rounds/0/reasons/0/answer").asString()).isEqualTo("CORRECTED");
        assertThat(seen.at("/rounds/0/reasons/0/touched").asString()).isEqualTo("PLACE");
        assertThat(seen.at("/changes/difference/cells")
                        .valueStream()
                        .map(cell -> cell.get("address").asString()))
                .containsExactly("T2/normativeDocuments/issued", "T2/normativeDocuments/inForce");
        filing.approveEverywhere();
        filing.awaitState("PUBLISHED");

        JsonNode published =
                cast.anybody().get(filing.publicPath() + ".json").require().json();
        assertThat(published
                        .at("/proactiveDisclosure/normativeDocuments/issued")
                        .asInt())
                .isEqualTo(1);
        assertThat(cast.anybody().get(filing.publicPath()).require().body())
                .contains("一、总体情况", "六、其他需要报告的事项", "新乡县人民政府办公室");
    }

    @Test
    void returnsTheReportWhileTheOtherDeskIsStillOpenAndClosesThatDesk() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.ANDU, YEAR);
        filing.fileOwnReport();
        String secrecyTask = filing.awaitTask("SECRECY");
        filing.returnAt("AUTHORITY", "R10", "S5", "措施表述不清。");
        filing.awaitState("RETURNED");

        cast.as("secrecy").post("/api/v1/tasks/" + secrecyTask + "/claim", Map.of());
        assertThat(filing.decide("SECRECY", secrecyTask, Map.of("decision", "APPROVE", "opinion", "同意。"))
                        .status())
                .isEqualTo(409);

        filing.fileOwnReport();
        filing.approveEverywhere();
        filing.awaitState("PUBLISHED");
    }

    @Test
    void keepsAReportThatIsNotApprovedFromThePublic() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.GUANDAOKOU, YEAR);
        filing.fileOwnReport();
        filing.awaitTask("AUTHORITY");
        for (String ending : List.of("", ".json", "/revisions/1")) {
            assertThat(cast.anybody().get(filing.publicPath() + ending).status())
                    .as(ending)
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesASubmissionWithAWrongTotalAndSaysWhichEquation() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.WANGJI, YEAR);
        ObjectNode report = filing.proposedReport();
        ((ArrayNode) report.get("requests").get("newlyReceived")).set(6, 7);
        var answer = filing.submit(filing.saveDraft(report));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("blocking-findings");
        assertThat(answer.body()).contains("T3-01", "T3/newlyReceived/total");
        assertThat(filing.state()).isEqualTo("OPEN");
        assertThat(stack.bootstrapServers()).isNotBlank();
    }
}
