package org.nianbao.submission;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** Counties whose agencies hand in, publish and correct reports, and what is read of their consolidation. */
abstract class ConsolidationStage extends ServiceTest {

    static final AnnualReport REPORT = Seeds.XINFANG.report();
    static final String FEES = "T2/feesInTenThousandYuan";
    static final String RECEIVED = "T3/newlyReceived/naturalPerson";

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    /** A county with its government, two departments, one more department that may be exempt, and a township. */
    void county(String code, String name) {
        region(code, name, "COUNTY", "410700");
        agency(code + "000", name + "人民政府", "COUNTY_GOVERNMENT", code);
        agency(code + "001", name + "审计局", "DEPARTMENT", code);
        agency(code + "002", name + "司法局", "DEPARTMENT", code);
        agency(code + "101", name + "东镇人民政府", "TOWNSHIP", code);
        if (code.equals("412101")) {
            agency(code + "004", name + "统计局", "DEPARTMENT", code);
        }
    }

    void handIn(String agency, AnnualReport report) {
        handIn(new FilingId(report.year(), agency), report, 1);
    }

    void handIn(FilingId filing, AnnualReport report, int number) {
        new Situations(filings, drafts, submissions).handIn(filing, report, number);
    }

    void publish(String agency, AnnualReport report) {
        handIn(agency, report);
        approve(report.year() + "-" + agency, 1);
    }

    void correct(String agency, AnnualReport report) {
        String filing = report.year() + "-" + agency;
        clerk(agency)
                .post("/api/v1/filings/" + filing + "/corrections", "{\"reason\":\"数字有误\"}")
                .expect(201);
        handIn(new FilingId(report.year(), agency), report, 2);
        approve(filing, 2);
    }

    /** The seed with another number of requests and another fee, for 2025. */
    static AnnualReport report(@Nullable Integer received, String fees) {
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
    static AnnualReport ofTwentyNineteen() {
        List<CellTotal> cells = CellTotals.addresses(Format.F2019).stream()
                .map(address -> new CellTotal(
                        address, address.format().endsWith("Amount") ? new BigDecimal("0.5") : BigDecimal.ONE, 1, 0))
                .toList();
        return CellTotals.of(Format.F2019, 1, cells).report(2019, "明泽县审计局");
    }

    static BigDecimal twice(String address) {
        BigDecimal number = REPORT.number((NumberAddress) CellAddress.parse(address));
        return number == null ? BigDecimal.ZERO : number.multiply(BigDecimal.valueOf(2));
    }

    static JsonNode cell(JsonNode consolidation, String address) {
        return consolidation
                .get("cells")
                .valueStream()
                .filter(cell -> cell.get("address").asString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    static String total(JsonNode consolidation, String address) {
        return cell(consolidation, address).get("total").asString();
    }

    static List<String> codes(Answer draft) {
        return draft.expect(200)
                .json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    static List<String> messages(Answer draft, String code) {
        return draft.expect(200)
                .json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals(code))
                .map(finding -> finding.get("message").asString())
                .toList();
    }
}
