package org.nianbao.report.write.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.write.GeneratedReports;

/**
 * Reports drawn from a seed at the edges of what a workbook can hold: cells without a number,
 * large numbers, zeros at the end of decimals, paragraphs longer than a cell, texts that look like something else.
 */
final class ExtremeReports {

    /** Readers take no more than twelve digits for one number. */
    private static final List<Long> COUNTS = List.of(0L, 7L, 10L, 1_000_000L, 999_999_999_999L);

    /** Seven digits alone among blanks may be seven numbers run together, so that a row has either large numbers or blanks. */
    private static final List<@Nullable Long> COUNTS_AND_BLANKS =
            Arrays.asList(0L, 7L, 10L, 123_456L, null, null, null);

    private static final List<String> MONEY =
            List.of("0", "0.000001", "0.100000", "123456789.012345", "99999999999.999999", "100", "0.00");

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+86是国家代码。",
            "-删除",
            "@提示",
            "'引号",
            "_x0041_不是字母，_x005F_x000D_也不是换行。",
            "公开网址见“https://www.example.gov.cn/”。",
            "2023",
            "←箭头开头的一段。",
            "\u3000\u3000首行空两格的一段。",
            "𠮷、㙘、郏县。",
            "TRUE",
            "1E5");

    private ExtremeReports() {}

    static AnnualReport of(long seed) {
        Random random = new Random(seed);
        AnnualReport report = GeneratedReports.of(seed);
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                new Sections(text(random), text(random), text(random)),
                disclosure(report, random),
                requests(report.requests(), random),
                disputes(random));
    }

    private static String text(Random random) {
        String text = "开头的一段，" + "甲".repeat(random.nextInt(200)) + "。";
        for (int i = random.nextInt(4); i >= 0; i--) {
            text += "\n" + TEXTS.get(random.nextInt(TEXTS.size()));
        }
        String sentence = random.nextBoolean() ? "依法公开，及时答复。" : "依法公开及时答复𠮷";
        return text + "\n" + sentence.repeat(random.nextInt(3) * random.nextInt(5_000)) + "结尾的一段。";
    }

    private static @Nullable Long count(Random random, boolean blanks) {
        List<@Nullable Long> counts = blanks ? COUNTS_AND_BLANKS : new ArrayList<@Nullable Long>(COUNTS);
        return counts.get(random.nextInt(counts.size()));
    }

    private static ProactiveDisclosure disclosure(AnnualReport report, Random random) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.of(report.format())) {
            Long count = count(random, true);
            BigDecimal number = cell.isMoney()
                    ? new BigDecimal(MONEY.get(random.nextInt(MONEY.size())))
                    : count == null ? null : BigDecimal.valueOf(count);
            numbers.put(cell, number);
        }
        return ProactiveDisclosure.of(report.format(), numbers);
    }

    private static Requests requests(Requests requests, Random random) {
        Requests changed = requests;
        for (RequestRow row : requests.order()) {
            boolean blanks = random.nextBoolean();
            for (Applicant column : Applicant.values()) {
                changed = changed.with(row, column, count(random, blanks));
            }
        }
        return changed;
    }

    private static Disputes disputes(Random random) {
        Disputes disputes = Disputes.filledWith(null);
        boolean few = random.nextBoolean();
        for (DisputeKind kind : DisputeKind.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                disputes = disputes.with(kind, outcome, few && random.nextInt(10) > 0 ? null : count(random, few));
            }
        }
        return disputes;
    }
}
