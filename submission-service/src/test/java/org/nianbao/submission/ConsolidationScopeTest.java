package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose reports a consolidated report is made of, and what cannot be consolidated, on the running service. */
class ConsolidationScopeTest extends ConsolidationStage {

    @Test
    void countsEveryReportOnceWithTheNearestGovernmentThatConsolidates() {
        region("412200", "明陵市", "PREFECTURE", "410000");
        region("412201", "明陵县", "COUNTY", "412200");
        region("412202", "明源县", "COUNTY", "412200");
        region("412201101", "明陵县东镇", "TOWNSHIP", "412201");
        agency("412200000", "明陵市人民政府", "PREFECTURE_GOVERNMENT", "412200");
        agency("412200001", "明陵市审计局", "DEPARTMENT", "412200");
        agency("412201000", "明陵县人民政府", "COUNTY_GOVERNMENT", "412201");
        agency("412201001", "明陵县审计局", "DEPARTMENT", "412201");
        agency("412201101", "明陵县东镇人民政府", "TOWNSHIP", "412201101");
        agency("412201109", "明陵县东镇派出机构", "DEPARTMENT", "412201101");
        agency("412202001", "明源县审计局", "DEPARTMENT", "412202");
        season(2025);

        assertThat(missing("412201000")).containsExactly("412201001", "412201101", "412201109");
        assertThat(missing("412200000"))
                .as("明源县 has no government of its own to consolidate it")
                .containsExactly("412200001", "412201000", "412202001");

        nobody.as(Api.authority("410000"))
                .post("/api/v1/filings/2025-412201000/exemption", "{\"reason\":\"并入明陵市\"}")
                .expect(200);
        assertThat(missing("412200000"))
                .containsExactly("412200001", "412201001", "412201101", "412201109", "412202001");
    }

    @Test
    void refusesWhatCannotBeConsolidated() {
        county("412105", "明湾县");
        season(2025);
        String path = "/api/v1/filings/2025-412105000/consolidation";
        Api clerk = clerk("412105000");

        Answer department = clerk("412105001")
                .get("/api/v1/filings/2025-412105001/consolidation")
                .expect(409);
        assertThat(department.code()).isEqualTo("not-consolidating");
        assertThat(department.text("/detail")).isEqualTo("“明湾县审计局”的年报不是汇总报告，没有下级报告可以汇总。");
        assertThat(clerk("412105001").get(path).expect(404).code()).isEqualTo("not-found");
        assertThat(nobody.get(path).status()).isEqualTo(401);
        assertThat(clerk.get(path + "/cells/T3/granted/everybody").expect(404).code())
                .isEqualTo("no-such-cell");
        assertThat(clerk.get(path + "/missing?after=x").expect(400).code()).isEqualTo("bad-cursor");
        assertThat(clerk.post(path + "/draft", "").expect(428).code()).isEqualTo("if-match-missing");
        assertThat(clerk.post(path + "/draft", "", "If-Match", "\"7\"")
                        .expect(412)
                        .code())
                .isEqualTo("stale-etag");
        assertThat(clerk.post(path + "/draft", "", "If-Match", "\"0\"")
                        .expect(409)
                        .code())
                .isEqualTo("nothing-to-consolidate");
        assertThat(nobody.as(Api.authority("410000"))
                        .post(path + "/draft", "", "If-Match", "\"0\"")
                        .expect(403)
                        .code())
                .isEqualTo("role-missing");
        assertThat(jdbc.sql("select count(*) from consolidation_draft where filing_id = '2025-412105000'")
                        .query(Integer.class)
                        .single())
                .isZero();
        agency("412105009", "明湾县第二人民政府", "COUNTY_GOVERNMENT", "412105");
        season(2025);
        assertThat(clerk("412105009")
                        .get("/api/v1/filings/2025-412105009/consolidation")
                        .expect(409)
                        .text("/detail"))
                .isEqualTo("本行政区划的汇总报告由“明湾县人民政府”编制。");
    }

    @Test
    void refusesRegionsThatLieInOneAnother() {
        region("412300", "明江市", "PREFECTURE", "410000");
        region("412301", "明江县", "COUNTY", "412300");
        agency("412301000", "明江县人民政府", "COUNTY_GOVERNMENT", "412301");
        season(2025);
        String region = "{\"code\":\"%s\",\"name\":\"明江市\",\"level\":\"PREFECTURE\",\"parentCode\":\"%s\"}";
        for (String parent : List.of("412300", "412301")) {
            Answer circle = administrator
                    .post("/api/v1/regions", region.formatted("412300", parent))
                    .expect(422);
            assertThat(circle.code()).isEqualTo("region-cycle");
            assertThat(circle.text("/detail")).isEqualTo("行政区划不能是自己或自己下级的下级，请核对上级区划代码。");
        }

        jdbc.sql("update region set parent_code = '412301' where code = '412300'")
                .update();
        try {
            assertThat(clerk("412301000")
                            .get("/api/v1/filings/2025-412301000/consolidation")
                            .expect(409)
                            .code())
                    .isEqualTo("region-cycle");
        } finally {
            jdbc.sql("update region set parent_code = '410000' where code = '412300'")
                    .update();
        }
    }

    private List<String> missing(String agency) {
        return clerk(agency)
                .get("/api/v1/filings/2025-" + agency + "/consolidation/missing")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("agencyCode").asString())
                .toList();
    }
}
