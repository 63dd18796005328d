package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.Region;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.InspectionMode;
import tools.jackson.databind.JsonNode;

class InspectionModesTest extends ServiceTest {

    private static final List<Region> PREFECTURE = Situations.COUNTY.subList(0, 2);
    private static final LocalDate BY = LocalDate.of(2024, 1, 19);

    @Test
    void informsInspectionWhereTheTableSaysSo() {
        String filing = situations.opened("VERTICAL_SYSTEM", Situations.COUNTY, 2023, BY);
        throughTwoDesks(filing);
        assertThat(ledger.state(filing)).isEqualTo("APPROVED");
        assertThat(inspection(filing).path("mode").asString()).isEqualTo("INFORMED");
        assertThat(ledger.count(
                        "select count(*) from inspection_choice where filing_id = :filing and informed_at is not null",
                        filing))
                .isEqualTo(1);
    }

    @Test
    void drawsReproduciblyWhereTheTableSaysSampled() {
        boolean inspectedOne = false;
        boolean sparedOne = false;
        for (int i = 0; i < 60 && !(inspectedOne && sparedOne); i++) {
            String filing = situations.opened("DEPARTMENT", PREFECTURE, 2023, BY);
            throughTwoDesks(filing);
            JsonNode drawn = inspection(filing);
            boolean inspected = drawn.path("inspected").asBoolean();
            assertThat(ledger.state(filing)).isEqualTo(inspected ? "IN_REVIEW" : "APPROVED");
            assertThat(InspectionChoice.of(
                                    InspectionMode.SAMPLED,
                                    filing,
                                    drawn.path("seed").asString(),
                                    drawn.path("percent").asInt())
                            .drawn())
                    .isEqualTo(drawn.path("drawn").asInt());
            inspectedOne |= inspected;
            sparedOne |= !inspected;
        }
        assertThat(Map.of("inspected", inspectedOne, "spared", sparedOne))
                .containsEntry("inspected", true)
                .containsEntry("spared", true);
    }

    @Test
    void putsTheSecrecyDeskOfAPrefecturesDepartmentIntoTheDepartment() {
        String filing = situations.opened("DEPARTMENT", PREFECTURE, 2023, BY);
        situations.submitAndValidate(filing, 1);
        assertThat(ledger.events(filing, "desk-opened"))
                .extracting(event -> event.path("desk").asString() + " "
                        + event.path("scope").asString())
                .containsExactlyInAnyOrder("AUTHORITY 410700", "SECRECY " + filing.substring(5));
    }

    private void throughTwoDesks(String filing) {
        situations.submitAndValidate(filing, 1);
        Desks desks = new Desks(api, jobs);
        desks.approve(filing, "AUTHORITY");
        desks.approve(filing, "SECRECY");
    }

    private JsonNode inspection(String filing) {
        return new Desks(api, jobs)
                .authority()
                .get("/api/v1/cases/" + filing)
                .ok()
                .json()
                .path("inspection");
    }
}
