package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;

/** What holds for every consolidated report, tried on many. */
class ConsolidationPropertiesTest {

    @Property(tries = 200)
    void anySingleChangedCellOfASumIsCaughtWithItsDifference(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int agencies,
            @ForAll @IntRange(max = 24) int rowNumber,
            @ForAll Applicant column,
            @ForAll @LongRange(min = -500, max = 500) long change) {
        Assume.that(change != 0);
        List<SubordinateReport> subordinates = subordinates(seed, agencies);
        AnnualReport sum = Reports.with(Reports.valid(seed), sum(subordinates));
        RequestRow row = RequestRow.rows(false).get(rowNumber);
        Long right = sum.requests().count(row, column);
        AnnualReport changed =
                Reports.with(sum, sum.requests().with(row, column, (right == null ? 0 : right) + change));

        assertThat(ofTableThree(sum, subordinates)).isEmpty();
        assertThat(ofTableThree(changed, subordinates)).singleElement().satisfies(finding -> {
            assertThat(finding.addresses()).containsExactly(new RequestAddress(row, column).format());
            assertThat(finding.message()).contains("汇总差额" + Math.abs(change) + "，");
        });
    }

    @Property(tries = 100)
    void aMissingReportIsNamedAndOnlyTooSmallASumIsWrong(@ForAll long seed, @ForAll Applicant column) {
        List<SubordinateReport> subordinates = new ArrayList<>(subordinates(seed, 3));
        AnnualReport sum = Reports.with(Reports.valid(seed), sum(subordinates));
        subordinates.set(1, new SubordinateReport("卫辉市司法局", null));
        Requests tooSmall = sum(subordinates.subList(2, 3)).with(RequestRow.NEWLY_RECEIVED, column, -1L);

        assertThat(ofTableThree(sum, subordinates)).isEmpty();
        assertThat(ofTableThree(Reports.with(sum, tooSmall), subordinates))
                .extracting(finding -> finding.addresses().get(0))
                .contains(new RequestAddress(RequestRow.NEWLY_RECEIVED, column).format());
        assertThat(new H02NotFiled().check(CheckInput.of(sum).withSubordinates(subordinates)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("卫辉市司法局未报"));
    }

    private static List<Finding> ofTableThree(AnnualReport report, List<SubordinateReport> subordinates) {
        return new H01Consolidation()
                .check(CheckInput.of(report).withSubordinates(subordinates)).stream()
                        .filter(finding -> finding.addresses().get(0).startsWith("T3/"))
                        .toList();
    }

    private static List<SubordinateReport> subordinates(long seed, int agencies) {
        List<SubordinateReport> reports = new ArrayList<>();
        for (int i = 1; i <= agencies; i++) {
            reports.add(new SubordinateReport("第" + i + "局", Reports.valid(seed + i)));
        }
        return reports;
    }

    private static Requests sum(List<SubordinateReport> subordinates) {
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.rows(false)) {
            List<@Nullable Long> cells = new ArrayList<>();
            for (Applicant column : Applicant.values()) {
                long total = 0;
                for (SubordinateReport subordinate : subordinates) {
                    AnnualReport report = subordinate.report();
                    Long count = report == null ? null : report.requests().count(row, column);
                    total += count == null ? 0 : count;
                }
                cells.add(total);
            }
            rows.put(row, cells);
        }
        return new Requests(rows);
    }
}
