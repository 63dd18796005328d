package org.nianbao.report.reading.shapes;

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
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/** Reports with numbers like those of real ones, all equations of the format holding. */
public final class SampleReports {

    /** How much an office has to do. */
    public enum Load {
        /** A township: almost only zeros. */
        QUIET,
        /** A county department: some tens of requests. */
        USUAL,
        /** A city: hundreds of requests, numbers with three digits. */
        BUSY
    }

    private static final List<String> AGENCIES = List.of("清河县青山镇人民政府", "临江市自然资源局", "云州市人民政府", "白水县人民政府办公室", "东平市公安局");

    private SampleReports() {}

    /** A report of 2021 or later, or of 2020 in the format of 2019. */
    public static AnnualReport of(Random random, Load load, Format format) {
        int year = format == Format.F2019 ? 2020 : 2021 + random.nextInt(5);
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        return new AnnualReport(
                format,
                year,
                agency,
                agency + year + "年政府信息公开工作年度报告",
                "根据《中华人民共和国政府信息公开条例》要求，编制本报告。",
                new Sections(
                        "（一）主动公开。" + year + "年，本机关坚持以公开为常态，通过门户网站公开各类信息一百余条，及时回应社会关切，不断提升公开的质量和实效。\n"
                                + "（二）依申请公开。规范办理流程，依法按期答复。\n（三）政府信息管理。严格执行先审查、后公开的要求。",
                        "存在的问题：一是公开的内容还不够丰富。二是队伍业务能力有待提高。\n改进情况：一是丰富公开内容。二是加强业务培训。",
                        "本年度未收取信息处理费。"),
                disclosure(random, load, format),
                requests(random, load, format == Format.F2019),
                disputes(random, load));
    }

    private static ProactiveDisclosure disclosure(Random random, Load load, Format format) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            BigDecimal number = BigDecimal.valueOf(count(random, load, 3));
            numbers.put(cell, cell.isMoney() && random.nextBoolean() ? number.add(new BigDecimal("0.2851")) : number);
        }
        return ProactiveDisclosure.of(format, numbers);
    }

    private static Requests requests(Random random, Load load, boolean otherInOneRow) {
        int columns = Applicant.values().length;
        Map<RequestRow, long[]> rows = new EnumMap<>(RequestRow.class);
        RequestRow.rows(otherInOneRow).forEach(row -> rows.put(row, new long[columns]));
        for (int i = 0; i < columns - 1; i++) {
            int column = i;
            boolean used = column < 2 || random.nextInt(3) == 0;
            long results = 0;
            for (RequestRow row : rows.keySet()) {
                if (row.isLeaf()) {
                    long count = used ? count(random, load, column == 0 ? 1 : 2) : 0;
                    rows.get(row)[column] = count;
                    results += count;
                }
            }
            long forward = used ? count(random, load, 2) : 0;
            long over = Math.min(used ? count(random, load, 2) : 0, results + forward);
            rows.get(RequestRow.TOTAL)[column] = results;
            rows.get(RequestRow.CARRIED_FORWARD)[column] = forward;
            rows.get(RequestRow.CARRIED_OVER)[column] = over;
            rows.get(RequestRow.NEWLY_RECEIVED)[column] = results + forward - over;
        }
        Map<RequestRow, List<@Nullable Long>> counts = new EnumMap<>(RequestRow.class);
        rows.forEach((row, numbers) -> {
            numbers[columns - 1] = Arrays.stream(numbers).limit(columns - 1L).sum();
            List<@Nullable Long> cells = new ArrayList<>();
            Arrays.stream(numbers).forEach(cells::add);
            counts.put(row, cells);
        });
        return new Requests(counts);
    }

    private static Disputes disputes(Random random, Load load) {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            List<@Nullable Long> counts = new ArrayList<>();
            long total = 0;
            for (int i = 0; i < DisputeOutcome.parts().size(); i++) {
                long count = count(random, load, 3);
                counts.add(count);
                total += count;
            }
            counts.add(total);
            kinds.put(kind, counts);
        }
        return new Disputes(kinds);
    }

    /** A count as it occurs; the higher {@code rarity}, the more often 0. */
    private static long count(Random random, Load load, int rarity) {
        int dice = random.nextInt(100);
        return switch (load) {
            case QUIET -> dice < 97 ? 0 : 1 + random.nextInt(3);
            case USUAL -> dice < 35 + 18 * rarity ? 0 : dice < 95 ? 1 + random.nextInt(9) : 10 + random.nextInt(60);
            case BUSY ->
                dice < 10 + 18 * rarity
                        ? 0
                        : dice < 70
                                ? 1 + random.nextInt(30)
                                : dice < 95 ? 30 + random.nextInt(170) : random.nextInt(900);
        };
    }
}
