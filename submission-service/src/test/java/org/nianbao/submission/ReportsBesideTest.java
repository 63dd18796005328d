package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the rules are told of other reports, and what an answer says was not checked for want of them. */
class ReportsBesideTest extends ServiceTest {

    private static final AnnualReport REPORT = Seeds.XINFANG.report();
    private static final String COUNTY = "410795";

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    @BeforeEach
    void aCountyOfItsOwn() {
        region(COUNTY, "平川县", "COUNTY", "410700");
    }

    @Test
    void aDryRunSaysWhatWasNotCheckedAsTheCommandLineDoes() {
        JsonNode expected = notChecked(CheckInput.of(REPORT));
        Reading reading = (Reading) ReportReader.read(Seeds.XINFANG.file, Seeds.XINFANG.content());

        JsonNode ofJson = nobody.post("/api/v1/checks", ReportJson.writeString(REPORT))
                .expect(200)
                .json();
        JsonNode ofFile = nobody.upload("/api/v1/checks", Seeds.XINFANG.file, Seeds.XINFANG.content())
                .expect(200)
                .json();

        assertThat(ofJson.get("notChecked")).isEqualTo(expected);
        assertThat(ofFile.get("notChecked")).isEqualTo(notChecked(CheckInput.of(reading)));
        assertThat(expected.valueStream().map(rule -> rule.path("messageEn").asString()))
                .contains("not checked: last year's report is unknown", "not checked: the file is not at hand");
    }

    private static JsonNode notChecked(CheckInput input) {
        return FindingJson.writeNotChecked(RuleSet.current().check(input).notChecked());
    }

    @Test
    void lastYearsReportIsUnknownUntilItIsTakenOver() {
        agency("410795L01", "平川县审计局", "DEPARTMENT", COUNTY);
        season(2023);
        assertThat(missing(draft("2023-410795L01", REPORT))).contains("X-01:last-year", "X-02:last-year");

        ObjectNode before = (ObjectNode) ReportJson.write(REPORT);
        before.put("year", 2022);
        administrator
                .put("/api/v1/agencies/410795L01/published-reports/2022", "{\"report\":" + before + "}")
                .expect(200);

        Answer draft = read("2023-410795L01");
        assertThat(missing(draft)).noneMatch(rule -> rule.endsWith(":last-year"));
        assertThat(messages(draft, "X-02")).isNotEmpty();
    }

    @Test
    void thereWasNoReportOfAnAgencyThatWasExemptLastYear() {
        agency("410795L02", "平川县统计局", "DEPARTMENT", COUNTY);
        season(2025);
        season(2026);
        nobody.as(Api.authority("410000"))
                .post("/api/v1/filings/2025-410795L02/exemption", "{\"reason\":\"当年新设\"}")
                .expect(200);

        assertThat(missing(draft("2026-410795L02", REPORT))).noneMatch(rule -> rule.contains("last-year"));
    }

    @Test
    void lastYearsReportOfAnAgencyThatDidNotHandItInIsUnknown() {
        agency("410795L03", "平川县司法局", "DEPARTMENT", COUNTY);
        season(2025);
        season(2026);

        assertThat(missing(draft("2026-410795L03", REPORT))).contains("X-01:last-year");
    }

    @Test
    void comparesWithWhatIsPublicOfTheSameRegionAndYearAndSaysThatTheRestWasNotSeen() {
        region("410796", "平原县", "COUNTY", "410700");
        agency("410795X01", "平川县水利局", "DEPARTMENT", COUNTY);
        agency("410795X02", "平川县林业局", "DEPARTMENT", COUNTY);
        agency("410796X03", "平原县林业局", "DEPARTMENT", "410796");
        for (String agency : List.of("410795X01", "410796X03")) {
            ObjectNode report = (ObjectNode) ReportJson.write(REPORT);
            report.put("year", 2025);
            administrator
                    .put("/api/v1/agencies/" + agency + "/published-reports/2025", "{\"report\":" + report + "}")
                    .expect(200);
        }
        season(2025);

        Answer draft = draft("2025-410795X02", REPORT);

        assertThat(messages(draft, "X-04")).singleElement().asString().startsWith("与平川县水利局雷同");
        assertThat(missing(draft)).contains("X-04:reports-not-public");
    }

    @Test
    void addsUpWhatTheAgenciesOfACountyPublished() {
        region("410797", "平阳县", "COUNTY", "410700");
        agency("410797000", "平阳县人民政府", "COUNTY_GOVERNMENT", "410797");
        agency("410797001", "平阳县信访局", "DEPARTMENT", "410797");
        agency("410797002", "平阳县安乐镇人民政府", "TOWNSHIP", "410797");
        season(2025);
        assertThat(missing(draft("2025-410797001", REPORT))).noneMatch(rule -> rule.startsWith("H-"));
        handIn("2025-410797001");
        handIn("2025-410797002");
        approve("2025-410797001", 1);

        Answer draft = draft("2025-410797000", withReceived(7777));

        assertThat(missing(draft)).noneMatch(rule -> rule.startsWith("H-"));
        assertThat(messages(draft, "H-02")).singleElement().asString().contains("平阳县安乐镇人民政府（审核中）未报：应汇总2份报告，缺1份");

        approve("2025-410797002", 1);

        Answer complete = read("2025-410797000");
        assertThat(messages(complete, "H-02")).isEmpty();
        assertThat(messages(complete, "H-01")).anyMatch(message -> message.contains("2份下级报告合计"));
    }

    @Test
    void aPrefectureAddsUpItsOwnAgenciesAndTheGovernmentsOfItsCounties() {
        region("411900", "平陵市", "PREFECTURE", "410000");
        region("411901", "平陵县", "COUNTY", "411900");
        agency("411900000", "平陵市人民政府", "PREFECTURE_GOVERNMENT", "411900");
        agency("411900001", "平陵市信访局", "DEPARTMENT", "411900");
        agency("411901001", "平陵县信访局", "DEPARTMENT", "411901");
        season(2025);

        Answer alone = draft("2025-411900000", REPORT);
        assertThat(messages(alone, "H-02"))
                .as("nobody else consolidates the county")
                .singleElement()
                .asString()
                .contains("平陵市信访局、平陵县信访局未报：应汇总2份报告");

        agency("411901000", "平陵县人民政府", "COUNTY_GOVERNMENT", "411901");
        season(2025);

        Answer draft = read("2025-411900000");
        assertThat(missing(draft)).noneMatch(rule -> rule.startsWith("H-"));
        assertThat(messages(draft, "H-02")).singleElement().asString().contains("平陵市信访局、平陵县人民政府未报：应汇总2份报告");
    }

    @Test
    void theReceiptKeepsWhatWasNotChecked() {
        agency("410795R01", "卫辉市信访局", "DEPARTMENT", COUNTY);
        season(2023);
        String path = "/api/v1/filings/2023-410795R01";
        Answer draft = draft("2023-410795R01", REPORT);
        Answer refused = submit(path, draft, "{" + SIGNED + "}").expect(422);
        assertThat(refused.code()).isEqualTo("findings-unanswered");
        assertThat(missing(refused)).contains("X-01:last-year");

        Answer receipt =
                submit(path, draft, answersTo(draft.json().get("findings"))).expect(201);

        assertThat(missing(receipt)).contains("X-01:last-year", "X-04:reports-not-public");
        assertThat(clerk("410795R01")
                        .get(path + "/submissions/1")
                        .expect(200)
                        .json()
                        .at("/receipt/notChecked"))
                .isEqualTo(receipt.json().get("notChecked"));
    }

    private Answer draft(String filing, AnnualReport report) {
        Api clerk = clerk(filing.substring(5));
        ObjectNode json = (ObjectNode) ReportJson.write(report);
        json.put("year", Integer.parseInt(filing.substring(0, 4)));
        return clerk.put("/api/v1/filings/" + filing + "/draft", "{\"report\":" + json + "}", "If-Match", "\"0\"")
                .expect(200);
    }

    private Answer read(String filing) {
        return clerk(filing.substring(5))
                .get("/api/v1/filings/" + filing + "/draft")
                .expect(200);
    }

    private Answer submit(String path, Answer draft, String body) {
        return clerk(path.substring(path.length() - 9))
                .post(
                        path + "/submissions",
                        body,
                        "If-Match",
                        draft.header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    /** As if it had come through the desk of the web. */
    private void handIn(String filing) {
        new Situations(filings, drafts, submissions)
                .handIn(FilingId.parse(filing).orElseThrow(), REPORT);
    }

    /** What was not checked, each as {@code code:missing}. */
    private static List<String> missing(Answer answer) {
        return answer.json()
                .get("notChecked")
                .valueStream()
                .map(rule ->
                        rule.get("code").asString() + ":" + rule.get("missing").asString())
                .toList();
    }

    private static List<String> messages(Answer answer, String code) {
        return answer.json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals(code))
                .map(finding -> finding.get("message").asString())
                .toList();
    }

    private static AnnualReport withReceived(long natural) {
        return new AnnualReport(
                REPORT.format(),
                REPORT.year(),
                REPORT.agencyName(),
                REPORT.title(),
                REPORT.preamble(),
                REPORT.sections(),
                REPORT.proactiveDisclosure(),
                REPORT.requests().with(RequestRow.NEWLY_RECEIVED, Applicant.NATURAL_PERSON, natural),
                REPORT.disputes());
    }
}
