package org.nianbao.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/**
 * Reports drawn from a seed for writing and reading back: both formats, long and short names, texts of several paragraphs,
 * zeros, small numbers and numbers of twelve digits, money with up to six decimals. Their arithmetic does not hold: a
 * reader must not need it.
 */
public final class GeneratedReports {

    private static final List<String> AGENCIES = List.of(
            "卫辉市信访局", "郏县王集乡人民政府", "新乡县人民政府办公室", "官道口镇人民政府", "新疆生产建设兵团第六师五家渠市住房和城乡建设局", "克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡人民政府");

    private static final List<String> SENTENCES = List.of(
            "今年以来，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，稳步推进各项工作。",
            "（一）主动公开方面。通过政府网站公开信息2300条，其中政策文件94条。",
            "（二）依申请公开方面。共收到申请12件，均已按期答复。",
            "一是制度不够健全；二是队伍力量薄弱；三是公开的时效性有待提高。",
            "1.加强学习培训，提高认识；2.完善审查机制，做到“先审查、后公开”。",
            "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度收取信息处理费0元。",
            "下一步，将进一步压实责任——明确专人，定期检查……确保实效。",
            "网站升级支持IPv6，访问量达1,234,567次，同比增长12.5%。");

    private GeneratedReports() {}

    /** The report of this seed; equal seeds give equal reports. */
    public static AnnualReport of(long seed) {
        Random random = new Random(seed);
        Format format = random.nextInt(4) == 0 ? Format.F2019 : Format.F2021;
        int year = format == Format.F2019 ? 2019 + random.nextInt(2) : 2021 + random.nextInt(9);
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        return new AnnualReport(
                format,
                year,
                agency,
                agency + year + "年政府信息公开工作年度报告",
                random.nextBoolean() ? "" : "根据《条例》第五十条规定编制本报告。统计期限自" + year + "年1月1日至12月31日。",
                new Sections(text(random), text(random), text(random)),
                disclosure(random, format),
                requests(random, format),
                disputes(random));
    }

    /** The report of this seed with about every fifth number missing; no row is left with a single number. */
    public static AnnualReport withGaps(long seed) {
        AnnualReport report = of(seed);
        Random random = new Random(~seed);
        Map<ProactiveCell, @Nullable BigDecimal> numbers =
                new EnumMap<>(report.proactiveDisclosure().numbers());
        numbers.replaceAll((cell, number) -> random.nextInt(5) == 0 ? null : number);
        Requests requests = report.requests();
        Disputes disputes = report.disputes();
        for (NumberAddress address : report.numberAddresses()) {
            boolean missing = random.nextInt(5) == 0;
            if (address instanceof RequestAddress request && missing && numbers(requests, request.row()) > 2) {
                requests = requests.with(request.row(), request.column(), null);
            } else if (address instanceof DisputeAddress dispute && missing) {
                disputes = disputes.with(dispute.kind(), dispute.outcome(), null);
            }
        }
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                report.sections(),
                ProactiveDisclosure.of(report.format(), numbers),
                requests,
                disputes);
    }

    private static long numbers(Requests requests, RequestRow row) {
        return Arrays.stream(Applicant.values())
                .filter(column -> requests.count(row, column) != null)
                .count();
    }

    private static String text(Random random) {
        List<String> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            paragraphs.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return String.join("\n", paragraphs);
    }

    private static long count(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> 0;
            case 3 -> random.nextInt(10);
            case 4 -> random.nextInt(10_000);
            default -> random.nextLong(1_000_000_000_000L);
        };
    }

    private static ProactiveDisclosure disclosure(Random random, Format format) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            BigDecimal number = BigDecimal.valueOf(count(random));
            if (cell.isMoney()) {
                number = BigDecimal.valueOf(count(random), random.nextInt(7));
            } else if (cell.isChange() && random.nextBoolean()) {
                number = number.negate();
            }
            numbers.put(cell, number);
        }
        return ProactiveDisclosure.of(format, numbers);
    }

    private static Requests requests(Random random, Format format) {
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.rows(format == Format.F2019)) {
            rows.put(row, counts(random, 7));
        }
        return new Requests(rows);
    }

    private static Disputes disputes(Random random) {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            kinds.put(kind, counts(random, 5));
        }
        return new Disputes(kinds);
    }

    private static List<@Nullable Long> counts(Random random, int size) {
        List<@Nullable Long> counts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            counts.add(count(random));
        }
        return Collections.unmodifiableList(counts);
    }
}
