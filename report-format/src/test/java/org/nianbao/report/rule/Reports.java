package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.DocumentCounts;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.ProactiveDisclosure2021;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/** Reports whose arithmetic holds, drawn at random from a seed. */
public final class Reports {

    /** Texts that speak of everything a report has to speak of. */
    public static final Sections SECTIONS = new Sections(
            "（一）主动公开情况。公开政府信息若干。（二）依申请公开情况。均已按期答复。（三）政府信息管理情况。落实发布审核制度。"
                    + "（四）平台建设情况。维护公开专栏。（五）监督保障情况。纳入考核，开展培训，接受社会评议，没有责任追究情形。",
            "问题与改进",
            "未收取信息处理费。");

    private Reports() {}

    public static AnnualReport valid(long seed) {
        Random random = new Random(seed);
        return new AnnualReport(
                Format.F2021,
                2021 + random.nextInt(10),
                "",
                "",
                "",
                SECTIONS,
                new ProactiveDisclosure2021(
                        new DocumentCounts(0L, 0L, 0L),
                        documents(random),
                        count(random),
                        count(random),
                        count(random),
                        BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(7))),
                requests(random),
                disputes(random));
    }

    /** The same report with a title that fits its year. */
    public static AnnualReport titled(AnnualReport report) {
        return named(report, "安都乡");
    }

    /** The same report of an agency with this name, which its title holds too. */
    public static AnnualReport named(AnnualReport report, String agencyName) {
        return new AnnualReport(
                report.format(),
                report.year(),
                agencyName,
                agencyName + report.year() + "年政府信息公开工作年度报告",
                report.preamble(),
                report.sections(),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }

    /** The same report of another year, with another table 2 and other texts. */
    public static AnnualReport with(AnnualReport report, int year, ProactiveDisclosure disclosure, Sections sections) {
        return new AnnualReport(
                report.format(),
                year,
                report.agencyName(),
                report.title(),
                report.preamble(),
                sections,
                disclosure,
                report.requests(),
                report.disputes());
    }

    public static AnnualReport with(AnnualReport report, Requests requests) {
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                report.sections(),
                report.proactiveDisclosure(),
                requests,
                report.disputes());
    }

    private static DocumentCounts documents(Random random) {
        long issued = count(random);
        return new DocumentCounts(issued, count(random), issued + count(random));
    }

    public static AnnualReport with(AnnualReport report, Sections sections) {
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                sections,
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }

    private static long count(Random random) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(5000);
    }

    private static Requests requests(Random random) {
        Map<RequestRow, long[]> rows = new EnumMap<>(RequestRow.class);
        RequestRow.rows(false).forEach(row -> rows.put(row, new long[7]));
        for (Applicant column : Applicant.kinds()) {
            int c = column.ordinal();
            long answered = 0;
            for (RequestRow row : RequestRow.rows(false)) {
                if (row.isLeaf()) {
                    long count = count(random);
                    set(rows, row, c, count);
                    answered += count;
                }
            }
            long forward = count(random);
            long over = Math.min(answered + forward, count(random));
            set(rows, RequestRow.TOTAL, c, answered);
            set(rows, RequestRow.CARRIED_FORWARD, c, forward);
            set(rows, RequestRow.CARRIED_OVER, c, over);
            set(rows, RequestRow.NEWLY_RECEIVED, c, answered + forward - over);
        }
        Map<RequestRow, List<@Nullable Long>> cells = new EnumMap<>(RequestRow.class);
        rows.forEach((row, counts) -> cells.put(row, withTotal(counts, 6)));
        return new Requests(cells);
    }

    private static void set(Map<RequestRow, long[]> rows, RequestRow row, int column, long count) {
        rows.computeIfAbsent(row, r -> new long[7])[column] = count;
    }

    private static Disputes disputes(Random random) {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            kinds.put(kind, withTotal(new long[] {count(random), count(random), count(random), count(random), 0}, 4));
        }
        return new Disputes(kinds);
    }

    private static List<@Nullable Long> withTotal(long[] counts, int parts) {
        List<@Nullable Long> cells = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < parts; i++) {
            total += counts[i];
            cells.add(counts[i]);
        }
        cells.add(total);
        return Collections.unmodifiableList(cells);
    }
}
