package org.nianbao.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.rule.Reports;

/** This year's report beside last year's. */
class YearDifferenceTest {

    @Test
    void comparesDecisionsAndNewDocumentsWithTheCellsOfTheOldFormatThatCountTheSame() {
        AnnualReport report = of2021(Map.of(ProactiveCell.LICENCES, 9L, ProactiveCell.DOCUMENTS_ISSUED, 2L));
        AnnualReport lastYear =
                of2019(Map.of(ProactiveCell.LICENCES_DECISIONS, 7L, ProactiveCell.DOCUMENTS_NEWLY_MADE, 2L), 0L);

        YearDifference difference = YearDifference.between(lastYear, report);

        assertThat(difference.cells())
                .filteredOn(cell -> cell.address().table() == 2)
                .extracting(cell -> cell.address().format(), CellChange::before, CellChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "T2/licences", BigDecimal.valueOf(7), BigDecimal.valueOf(9)));
        assertThat(difference.notComparable())
                .extracting(address -> address.format())
                .contains("T2/rules/inForce", "T2/feesInTenThousandYuan", "T3/other.other/total")
                .doesNotContain("T2/licences", "T3/total/total", "T4/reconsideration/upheld");
    }

    @Test
    void comparesTheSingleRowOfOtherHandlingWithTheSumOfItsThreeRows() {
        AnnualReport drawn = of2021(Map.of());
        Requests three = Requests.filledWith(0L, false)
                .with(RequestRow.OTHER_OTHER, Applicant.RESEARCH, 2L)
                .with(RequestRow.OTHER_FEE_NOT_PAID_IN_TIME, Applicant.RESEARCH, 3L);
        AnnualReport lastYear = Reports.with(drawn, three);
        AnnualReport report =
                Reports.with(drawn, Requests.filledWith(0L, true).with(RequestRow.OTHER, Applicant.RESEARCH, 6L));

        assertThat(YearDifference.between(lastYear, report).cells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.address().format()).isEqualTo("T3/other/research");
                    assertThat(cell.before()).isEqualByComparingTo("5");
                });
    }

    private static AnnualReport of2021(Map<ProactiveCell, Long> counts) {
        return of(Format.F2021, counts, Requests.filledWith(0L, false), 2021);
    }

    private static AnnualReport of2019(Map<ProactiveCell, Long> counts, Long requests) {
        return of(Format.F2019, counts, Requests.filledWith(requests, true), 2020);
    }

    private static AnnualReport of(Format format, Map<ProactiveCell, Long> counts, Requests requests, int year) {
        AnnualReport drawn = Reports.valid(1);
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        ProactiveCell.of(format).forEach(cell -> numbers.put(cell, BigDecimal.valueOf(counts.getOrDefault(cell, 0L))));
        return new AnnualReport(
                format,
                year,
                "安都乡",
                "",
                "",
                drawn.sections(),
                ProactiveDisclosure.of(format, numbers),
                requests,
                drawn.disputes());
    }
}
