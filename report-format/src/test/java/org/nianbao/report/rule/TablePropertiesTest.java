package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;

/** What holds for every report, tried on many. */
class TablePropertiesTest {

    private static final Set<String> EQUATIONS = Set.of("T3-01", "T3-02", "T3-03");

    @Property(tries = 300)
    void everyValidReportPasses(@ForAll long seed) {
        assertThat(findings(Reports.titled(Reports.valid(seed))))
                .extracting(Finding::severity)
                .doesNotContain(Severity.B, Severity.B_STAR);
    }

    @Property(tries = 1000)
    void anySingleChangedCellOfTableThreeIsCaughtAndItsEquationsNamed(
            @ForAll long seed,
            @ForAll @IntRange(max = 24) int rowNumber,
            @ForAll Applicant column,
            @ForAll @LongRange(min = -3000, max = 3000) long change) {
        Assume.that(change != 0);
        AnnualReport report = Reports.titled(Reports.valid(seed));
        RequestRow row = RequestRow.rows(false).get(rowNumber);
        Long before = report.requests().count(row, column);
        Requests changed = report.requests().with(row, column, (before == null ? 0 : before) + change);

        List<Finding> findings = findings(Reports.with(report, changed)).stream()
                .filter(finding -> EQUATIONS.contains(finding.code()))
                .toList();

        String amount = "相差" + Math.abs(change) + "。";
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.message()).contains("“" + row.fullLabel() + "”总计", amount));
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.message()).contains("“" + column.label() + "”列", amount));
        assertThat(findings).extracting(Finding::group).containsOnly(new RequestAddress(row, column).format());
    }

    @Property(tries = 300)
    void aReportSurvivesItsJson(@ForAll long seed) {
        AnnualReport report = Reports.titled(Reports.valid(seed));

        assertThat(ReportJson.read(ReportJson.writeString(report))).isEqualTo(report);
    }

    private static List<Finding> findings(AnnualReport report) {
        return RuleSet.current().check(CheckInput.of(report)).findings();
    }
}
