package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.submission.consolidation.model.CellTotal;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A government's own report as the sum of its subordinates', on the running service. */
class ConsolidationTest extends ServiceTest {

    private static final AnnualReport REPORT = Seeds.XINFANG.report();
    private static final String FEES = "T2/feesInTenThousandYuan";
    private static final String RECEIVED = "T3/newlyReceived/naturalPerson";

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

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

    /** A county with its government, two departments, one more department that may be exempt, and a township. */
    private void county(String code, String name) {
        region(code, name, "COUNTY", "410700");
        agency(code + "000", name + "人民政府", "COUNTY_GOVERNMENT", code);
        agency(code + "001", name + "审计局", "DEPARTMENT", code);
        agency(code + "002", name + "司法局", "DEPARTMENT", code);
        agency(code + "101", name + "东镇人民政府", "TOWNSHIP", code);
        if (code.equals("412101")) {
            agency(code + "004", name + "统计局", "DEPARTMENT", code);
        }
    }

    private void handIn(String agency, AnnualReport report) {
        handIn(new FilingId(report.year(), agency), report, 1);
    }

    private void handIn(FilingId filing, AnnualReport report, int number) {
        new Situations(filings, drafts, submissions).handIn(filing, report, number);
    }

    private void publish(String agency, AnnualReport report) {
        handIn(agency, report);
        approve(report.year() + "-" + agency, 1);
    }

    private void correct(String agency, AnnualReport report) {
        String filing = report.year() + "-" + agency;
        clerk(agency)
                .post("/api/v1/filings/" + filing + "/corrections", "{\"reason\":\"数字有误\"}")
                .expect(201);
        handIn(new FilingId(report.year(), agency), report, 2);
        approve(filing, 2);
    }

    /** The seed with another number of requests and another fee, for 2025. */
    private static AnnualReport report(@Nullable Integer received, String fees) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers =
                new EnumMap<>(REPORT.proactiveDisclosure().numbers());
        numbers.put(ProactiveCell.FEES, new BigDecimal(fees));
        return new AnnualReport(
                REPORT.format(),
                2025,
                REPORT.agencyName(),
                REPORT.title(),
                REPORT.preamble(),
                REPORT.sections(),
                ProactiveDisclosure.of(REPORT.format(), numbers),
                REPORT.requests()
                        .with(
                                RequestRow.NEWLY_RECEIVED,
                                Applicant.NATURAL_PERSON,
                                received == null ? null : Long.valueOf(received)),
                REPORT.disputes());
    }

    /** 1 in every cell, and half a unit of money, for 2019. */
    private static AnnualReport ofTwentyNineteen() {
        List<CellTotal> cells = CellTotals.addresses(Format.F2019).stream()
                .map(address -> new CellTotal(
                        address, address.format().endsWith("Amount") ? new BigDecimal("0.5") : BigDecimal.ONE, 1, 0))
                .toList();
        return CellTotals.of(Format.F2019, 1, cells).report(2019, "明泽县审计局");
    }

    private static BigDecimal twice(String address) {
        BigDecimal number = REPORT.number((NumberAddress) CellAddress.parse(address));
        return number == null ? BigDecimal.ZERO : number.multiply(BigDecimal.valueOf(2));
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

    private static JsonNode cell(JsonNode consolidation, String address) {
        return consolidation
                .get("cells")
                .valueStream()
                .filter(cell -> cell.get("address").asString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String total(JsonNode consolidation, String address) {
        return cell(consolidation, address).get("total").asString();
    }

    private static List<String> codes(Answer draft) {
        return draft.expect(200)
                .json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    private static List<String> messages(Answer draft, String code) {
        return draft.expect(200)
                .json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals(code))
                .map(finding -> finding.get("message").asString())
                .toList();
    }
}
