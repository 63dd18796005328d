package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.submission.filing.model.FilingId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A government's own report as the sum of its subordinates', on the running service. */
class ConsolidationTest extends ConsolidationStage {

    @Test
    void addsUpEveryCellOfWhatIsPublishedAndFollowsWhatArrivesAfterTheDraft() {
        county("412101", "明川县");
        agency("412101003", "明川县税务局", "VERTICAL_SYSTEM", "412101");
        season(2025);
        nobody.as(Api.authority("410000"))
                .post("/api/v1/filings/2025-412101004/exemption", "{\"reason\":\"当年新设\"}")
                .expect(200);
        publish("412101001", report(7, "0.000001"));
        publish("412101101", report(5, "12.5"));
        handIn("412101002", report(11, "3"));
        String path = "/api/v1/filings/2025-412101000/consolidation";
        Api clerk = clerk("412101000");

        JsonNode before = clerk.get(path).expect(200).json();
        assertThat(before.at("/counted").asInt()).isEqualTo(2);
        assertThat(before.at("/missing").asInt()).isEqualTo(1);
        assertThat(before.at("/exempt").asInt()).isEqualTo(1);
        assertThat(before.at("/sinceDraft").isNull()).isTrue();
        assertThat(before.at("/cells").size()).isEqualTo(200);
        assertThat(total(before, RECEIVED)).isEqualTo("12");
        assertThat(total(before, FEES)).isEqualTo("12.500001");
        REPORT.numberAddresses().stream()
                .map(Object::toString)
                .filter(address -> !address.equals(RECEIVED) && !address.equals(FEES))
                .forEach(address -> assertThat(new BigDecimal(total(before, address)))
                        .as(address)
                        .isEqualByComparingTo(twice(address)));
        assertThat(clerk.get(path + "/missing").expect(200).json().at("/items").toString())
                .contains("\"agencyCode\":\"412101002\"", "\"stateLabel\":\"已提交\"")
                .doesNotContain("412101003", "412101004");
        assertThat(clerk.get(path + "/exempt").expect(200).text("/items/0/reason"))
                .isEqualTo("当年新设");

        Answer drafted = clerk.post(path + "/draft", "", "If-Match", "\"0\"").expect(200);
        assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
        Answer draft = clerk.get("/api/v1/filings/2025-412101000/draft").expect(200);
        assertThat(draft.text("/report/title")).isEqualTo("明川县人民政府2025年政府信息公开工作年度报告");
        assertThat(draft.text("/report/sections/overview"))
                .startsWith("本报告由2份下级年度报告汇总形成，数据统计期限为2025年1月1日至2025年12月31日。")
                .contains("行政事业性收费12.500001万元。");
        assertThat(draft.text("/report/proactiveDisclosure/feesInTenThousandYuan"))
                .isEqualTo("12.500001");
        assertThat(codes(draft))
                .as("sums agree with what they are made of, sentences with the tables")
                .contains("H-02")
                .doesNotContain("H-01", "F-04", "F-06", "N-01", "N-02", "N-03", "N-05", "N-06", "N-07", "N-09", "N-13");
        assertThat(audited("2025-412101000")).contains("draft-consolidated u-clerk-412101000 [\"clerk\"] ip");

        approve("2025-412101002", 1);
        correct("412101001", report(8, "0.000001"));

        JsonNode since = clerk.get(path).expect(200).json();
        assertThat(since.at("/sinceDraft/changed").asBoolean()).isTrue();
        assertThat(since.at("/sinceDraft/arrived").asInt()).isEqualTo(1);
        assertThat(since.at("/sinceDraft/revised").asInt()).isEqualTo(1);
        assertThat(since.at("/sinceDraft/gone").asInt()).isZero();
        assertThat(since.at("/sinceDraft/changedCells").toString())
                .contains("\"address\":\"" + RECEIVED + "\"", "\"then\":\"12\",\"now\":\"24\",\"difference\":\"12\"");
        assertThat(clerk.get(path + "/reports").expect(200).json().at("/items").toString())
                .contains("\"revision\":2,\"draftedRevision\":1", "\"revision\":1,\"draftedRevision\":null");
        assertThat(messages(clerk.get("/api/v1/filings/2025-412101000/draft"), "H-01"))
                .anyMatch(message -> message.contains("汇总差额12，") && message.contains("3份下级报告合计24"));

        clerk.post(path + "/draft", "", "If-Match", "\"1\"").expect(200);
        Answer again = clerk.get("/api/v1/filings/2025-412101000/draft").expect(200);
        assertThat(again.text("/report/sections/overview"))
                .as("sentences that nobody wrote are prepared anew")
                .startsWith("本报告由3份");
        assertThat(codes(again)).doesNotContain("H-01", "H-02");
        assertThat(clerk.get(path).json().at("/sinceDraft/changed").asBoolean()).isFalse();

        nobody.as(Api.authority("410000"))
                .post("/api/v1/filings/2025-412101101/retraction", "{\"note\":\"数字失真\"}")
                .expect(200);
        JsonNode without = clerk.get(path).json();
        assertThat(without.at("/sinceDraft/gone").asInt()).isEqualTo(1);
        assertThat(without.at("/missing").asInt()).isEqualTo(1);
    }

    @Test
    void showsTheReportsThatACellIsMadeOfPageByPageAndTakesNoBlankForNothing() {
        county("412102", "明山县");
        season(2025);
        publish("412102001", report(4, "1"));
        publish("412102002", report(6, "2"));
        publish("412102101", report(null, "3"));
        String path = "/api/v1/filings/2025-412102000/consolidation";
        Api authority = nobody.as(Api.authority("410700"));

        JsonNode cell = cell(authority.get(path).expect(200).json(), RECEIVED);
        assertThat(cell.get("total").asString()).isEqualTo("10");
        assertThat(cell.get("reports").asInt()).isEqualTo(2);
        assertThat(cell.get("blank").asInt()).isEqualTo(1);

        List<String> parts = new ArrayList<>();
        String next = "";
        while (next != null) {
            Answer page = authority
                    .get(path + "/cells/" + RECEIVED + "?limit=1" + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200);
            parts.add(page.text("/items/0/agencyCode") + " "
                    + page.json().at("/items/0/value").asString("blank"));
            next = page.json().at("/next").isNull() ? null : page.text("/next");
        }
        assertThat(parts).containsExactly("412102001 4", "412102002 6", "412102101 blank");

        clerk("412102000").post(path + "/draft", "", "If-Match", "*").expect(200);
        Answer draft = clerk("412102000").get("/api/v1/filings/2025-412102000/draft");
        assertThat(draft.json().at("/report/requests/newlyReceived/0").isNull()).isTrue();
        assertThat(codes(draft)).contains("F-04");
    }

    @Test
    void keepsWhatSomebodyWroteWhenTheSumsArePutIn() {
        county("412103", "明水县");
        season(2025);
        publish("412103001", report(4, "1"));
        String draft = "/api/v1/filings/2025-412103000/draft";
        ObjectNode own = (ObjectNode) ReportJson.write(REPORT);
        own.put("year", 2025);
        own.put("title", "明水县2025年政府信息公开工作年度报告");
        clerk("412103000")
                .put(draft, "{\"report\":" + own + "}", "If-Match", "\"0\"")
                .expect(200);

        clerk("412103000")
                .post("/api/v1/filings/2025-412103000/consolidation/draft", "", "If-Match", "\"1\"")
                .expect(200);

        Answer after = clerk("412103000").get(draft);
        assertThat(after.json().at("/report/sections")).isEqualTo(own.get("sections"));
        assertThat(after.text("/report/title")).isEqualTo("明水县2025年政府信息公开工作年度报告");
        assertThat(after.json().at("/report/requests/newlyReceived/0").asInt()).isEqualTo(4);
    }

    @Test
    void theNumbersByAddressAreThoseOfTheReport() {
        for (AnnualReport report : List.of(REPORT, Seeds.ANDU.report(), report(null, "0.5"), ofTwentyNineteen())) {
            JsonNode cells = JsonMapper.shared()
                    .readTree(jdbc.sql("select report_cells(?::jsonb)")
                            .param(ReportJson.writeString(report))
                            .query(String.class)
                            .single());
            report.numberAddresses().forEach(address -> {
                BigDecimal number = report.number(address);
                JsonNode cell = cells.path(address.format());
                assertThat(cell.isMissingNode()).as(address.format()).isFalse();
                assertThat(cell.isNull() ? null : cell.decimalValue().stripTrailingZeros())
                        .as(address.format())
                        .isEqualTo(number == null ? null : number.stripTrailingZeros());
            });
        }
    }

    @Test
    void addsUpReportsOfTheFormerFormat() {
        county("412104", "明泽县");
        season(2019);
        publish("412104001", ofTwentyNineteen());
        publish("412104002", ofTwentyNineteen());
        handIn(FilingId.parse("2019-412104101").orElseThrow(), report(7, "1"), 1);
        approve("2019-412104101", 1);
        String path = "/api/v1/filings/2019-412104000/consolidation";

        JsonNode sums = clerk("412104000").get(path).expect(200).json();

        assertThat(sums.get("format").asString()).isEqualTo("2019");
        assertThat(sums.get("cells").size())
                .isEqualTo(ofTwentyNineteen().numberAddresses().size());
        assertThat(cell(sums, "T2/procurement/totalAmount").get("blank").asInt())
                .as("the third report has another table 2")
                .isEqualTo(1);
        Long three = REPORT.requests().count(RequestRow.OTHER_OTHER, Applicant.TOTAL);
        assertThat(total(sums, "T3/other/total"))
                .as("three rows of （六） count as one")
                .isEqualTo(String.valueOf(2 + (three == null ? 0 : three)));
    }
}
