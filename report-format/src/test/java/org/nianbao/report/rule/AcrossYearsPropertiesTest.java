package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DocumentCounts;
import org.nianbao.report.model.ProactiveDisclosure2021;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** What holds for every report beside last year's, tried on many. */
class AcrossYearsPropertiesTest {

    @Property(tries = 500)
    void anySingleChangedCellOfCarriedOverIsCaught(
            @ForAll long seed, @ForAll Applicant column, @ForAll @LongRange(min = -3000, max = 3000) long change) {
        AnnualReport report = Reports.valid(seed);
        AnnualReport before = before(report, seed);
        long carriedOver = count(report, RequestRow.CARRIED_OVER, column);
        AnnualReport changed =
                Reports.with(report, report.requests().with(RequestRow.CARRIED_OVER, column, carriedOver + change));

        List<Finding> findings = findings(new X01CarriedOver(), changed, before);

        if (change == 0) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.addresses())
                        .containsExactly(new RequestAddress(RequestRow.CARRIED_OVER, column).format());
                assertThat(finding.message()).contains("相差" + Math.abs(change) + "。");
            });
        }
    }

    @Property(tries = 500)
    void documentsInForceFollowFromLastYearsOrAreToBeExplained(
            @ForAll @IntRange(max = 500) int last,
            @ForAll @IntRange(max = 500) int issued,
            @ForAll @IntRange(max = 500) int repealed,
            @ForAll @IntRange(max = 1500) int inForce) {
        AnnualReport report = documents(2024, new DocumentCounts((long) issued, (long) repealed, (long) inForce));
        AnnualReport before = documents(2023, new DocumentCounts(0L, 0L, (long) last));

        int difference = Math.abs(last + issued - repealed - inForce);

        List<Finding> findings = findings(new T204InForce(), report, before);
        assertThat(findings.isEmpty()).isEqualTo(difference == 0);
        assertThat(findings).allMatch(finding -> finding.message().contains("相差" + difference + "。"));
        boolean belowZero = inForce - issued + repealed < 0;
        assertThat(new T205NegativeBefore().check(CheckInput.of(report)).isEmpty())
                .isNotEqualTo(belowZero);
    }

    @Property(tries = 300)
    void aTableIsACopyOnlyWhenEveryNumberIsTheSame(@ForAll long seed, @ForAll Applicant column) {
        AnnualReport report = Reports.valid(seed);
        Assume.that(count(report, RequestRow.TOTAL, Applicant.TOTAL) > 0);
        AnnualReport same = Reports.with(report, report.year() - 1, report.proactiveDisclosure(), report.sections());
        long newly = count(report, RequestRow.NEWLY_RECEIVED, column);
        AnnualReport other = Reports.with(same, same.requests().with(RequestRow.NEWLY_RECEIVED, column, newly + 1));

        assertThat(findings(new X03SameTable(), report, same))
                .extracting(finding -> finding.addresses().get(0))
                .contains("S3");
        assertThat(findings(new X03SameTable(), report, other))
                .extracting(finding -> finding.addresses().get(0))
                .doesNotContain("S3");
    }

    private static List<Finding> findings(Rule rule, AnnualReport report, AnnualReport before) {
        return rule.check(CheckInput.of(report).withLastYear(LastYear.of(before)));
    }

    /** A report of the year before that carries forward what this one carries over. */
    private static AnnualReport before(AnnualReport report, long seed) {
        AnnualReport drawn = Reports.valid(seed + 1);
        AnnualReport before = Reports.with(drawn, report.year() - 1, drawn.proactiveDisclosure(), drawn.sections());
        for (Applicant column : Applicant.values()) {
            long carried = count(report, RequestRow.CARRIED_OVER, column);
            before = Reports.with(before, before.requests().with(RequestRow.CARRIED_FORWARD, column, carried));
        }
        return before;
    }

    private static AnnualReport documents(int year, DocumentCounts documents) {
        AnnualReport report = Reports.valid(1);
        ProactiveDisclosure2021 table =
                new ProactiveDisclosure2021(new DocumentCounts(0L, 0L, 0L), documents, 0L, 0L, 0L, BigDecimal.ZERO);
        return Reports.with(report, year, table, report.sections());
    }

    private static long count(AnnualReport report, RequestRow row, Applicant column) {
        Long count = report.requests().count(row, column);
        return count == null ? 0 : count;
    }
}
