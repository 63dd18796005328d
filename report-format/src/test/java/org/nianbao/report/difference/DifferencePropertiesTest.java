package org.nianbao.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.Reports;

/** What holds for the difference of any two reports. */
class DifferencePropertiesTest {

    private static final List<String> SENTENCES =
            List.of("公开政府信息56条。", "公开政府信息58条。", "收到申请3件，均已答复；", "𠮷林村已公开！", "\n", "　　（一）总体情况", "。", "他说：“好。”", "a.b");

    @Property(tries = 300)
    void appliedToTheFirstReportItGivesTheSecond(@ForAll long seed, @ForAll long other) {
        AnnualReport before = any(seed);
        AnnualReport after = any(other);

        ReportDifference difference = ReportDifference.between(before, after);

        assertThat(difference.appliedTo(before)).isEqualTo(after);
        assertThat(difference).isEqualTo(ReportDifference.between(before, after));
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 100)
    void aReportDoesNotDifferFromItself(@ForAll long seed) {
        ReportDifference difference = ReportDifference.between(any(seed), any(seed));

        assertThat(difference.isEmpty()).isTrue();
        for (NumberAddress address : any(seed).numberAddresses()) {
            assertThat(difference.at(address.format())).isEqualTo(Touched.NOTHING);
        }
    }

    @Property(tries = 100)
    void aReportOfTheSameFormatHasAnEqualYearBeforeInEveryCell(@ForAll long seed) {
        AnnualReport report = Reports.valid(seed);

        YearDifference difference = YearDifference.between(report, report);

        assertThat(difference.cells()).isEmpty();
        assertThat(difference.notComparable()).isEmpty();
    }

    private static AnnualReport any(long seed) {
        Random random = new Random(seed);
        AnnualReport drawn = Reports.valid(random.nextInt(3));
        Format format = random.nextBoolean() ? Format.F2019 : Format.F2021;
        Requests requests = drawn.requests();
        if (random.nextInt(3) == 0) {
            requests = Requests.filledWith(random.nextBoolean() ? null : 3L, random.nextBoolean());
        }
        requests = requests.with(RequestRow.TOTAL, Applicant.OTHER, (long) random.nextInt(3));
        return new AnnualReport(
                format,
                2020 + random.nextInt(2),
                random.nextBoolean() ? "安都乡" : "城关镇",
                text(random),
                text(random),
                new Sections(text(random), text(random), ""),
                disclosure(format, random),
                requests,
                drawn.disputes());
    }

    private static ProactiveDisclosure disclosure(Format format, Random random) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            int number = random.nextInt(4);
            numbers.put(cell, number == 3 ? null : BigDecimal.valueOf(number));
        }
        return ProactiveDisclosure.of(format, numbers);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(9); n > 0; n--) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }
}
