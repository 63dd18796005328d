package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextPart;

/** A report as text in one of the shapes that copying and extracting give it. */
public final class ReportText {

    private static final List<String> HEAD_OF_TABLE_3 =
            List.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况", "自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他");
    private static final List<String> HEAD_OF_TABLE_4 = List.of(
            "行政复议 行政诉讼", "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉", "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计");

    private final AnnualReport report;
    private final Shape shape;
    private final Random random;
    private int page;

    private ReportText(AnnualReport report, Shape shape, Random random) {
        this.report = report;
        this.shape = shape;
        this.random = random;
    }

    /** The text of a report in a shape. */
    public static String of(AnnualReport report, Shape shape, Random random) {
        return new ReportText(report, shape, random).text();
    }

    private String text() {
        List<List<String>> sections = List.of(
                List.of(report.title(), report.preamble()),
                section(TextPart.S1, report.sections().overview()),
                table2(),
                table3(),
                table4(),
                section(TextPart.S5, report.sections().problemsAndImprovements()),
                section(TextPart.S6, report.sections().otherMatters()));
        String inside = shape.page().name().endsWith("WITHOUT_BLANKS") ? "" : " ";
        return switch (shape.page()) {
            case SECTION_PER_LINE, SECTION_PER_LINE_WITHOUT_BLANKS ->
                String.join(
                        "\n", sections.stream().map(s -> String.join(inside, s)).toList());
            case ONE_LINE, ONE_LINE_WITHOUT_BLANKS ->
                String.join(
                        inside,
                        sections.stream().map(s -> String.join(inside, s)).toList());
            default -> String.join("\n", sections.stream().flatMap(List::stream).toList());
        };
    }

    private static List<String> section(TextPart part, String text) {
        List<String> lines = new ArrayList<>(List.of(part.label()));
        lines.addAll(Arrays.asList(text.split("\n")));
        return lines;
    }

    private List<String> table2() {
        List<String> lines = new ArrayList<>(List.of(TextPart.S2.label()));
        List<ProactiveCell> cells = ProactiveCell.of(report.format());
        String head = "";
        int item = 0;
        String[] items = {"一", "五", "六", "八", "九"};
        for (int i = 0; i < cells.size(); ) {
            ProactiveCell first = cells.get(i);
            List<String> values = new ArrayList<>();
            StringBuilder columns = new StringBuilder("信息内容");
            for (; i < cells.size() && cells.get(i).rowLabel().equals(first.rowLabel()); i++) {
                columns.append(' ').append(cells.get(i).columnLabel());
                values.add(Objects.requireNonNull(
                                report.proactiveDisclosure().numbers().get(cells.get(i)))
                        .toPlainString());
            }
            boolean newBlock =
                    !columns.toString().equals(head) || first.rowLabel().equals("行政处罚");
            if (newBlock) {
                lines.add("第二十条第（" + items[item++] + "）项");
                lines.add(columns.toString());
                head = columns.toString();
            }
            lines.addAll(shape.row().lines(first.rowLabel(), values, random));
        }
        return lines;
    }

    private List<String> table3() {
        List<String> lines = new ArrayList<>(List.of(TextPart.S3.label()));
        lines.addAll(HEAD_OF_TABLE_3);
        List<RequestRow> rows = report.requests().order();
        for (int i = 0; i < rows.size(); i++) {
            RequestRow row = rows.get(i);
            boolean begins = i == 0 || !rows.get(i - 1).group().equals(row.group());
            long inGroup =
                    rows.stream().filter(r -> r.group().equals(row.group())).count();
            long before = rows.subList(0, i).stream()
                    .filter(r -> r.group().equals(row.group()))
                    .count();
            String label = shape.label().of(row.label());
            String group = row.group();
            boolean grouped = !group.isEmpty();
            String result = row == RequestRow.GRANTED ? "三、本年度办理结果" : "";
            if (shape.group() == GroupStyle.ON_A_LINE_BEFORE || shape.group() == GroupStyle.IN_THE_MIDDLE) {
                if (!result.isEmpty()) {
                    lines.add(result);
                }
                boolean here = shape.group() == GroupStyle.ON_A_LINE_BEFORE ? begins : before == inGroup / 2;
                if (grouped && here) {
                    lines.add(shape.label().of(group));
                }
            } else if (shape.group() != GroupStyle.LEFT_OUT) {
                boolean here = grouped && (begins || shape.group() == GroupStyle.ON_EVERY_ROW);
                label = result + (here ? group : "") + label;
            }
            List<String> values = new ArrayList<>();
            report.requests().rows().get(row).forEach(count -> values.add(String.valueOf(count)));
            lines.addAll(shape.row().lines(label, values, random));
            pageBreak(lines);
        }
        return lines;
    }

    private void pageBreak(List<String> lines) {
        if (random.nextInt(8) > 0 && page < 3) {
            return;
        }
        page++;
        switch (shape.page()) {
            case PAGE_NUMBERS -> lines.add(random.nextBoolean() ? "— " + page + " —" : "第 " + page + " 页 共 9 页");
            case BARE_PAGE_NUMBERS -> lines.add(String.valueOf(page));
            case REPEATED_HEADS -> {
                lines.add("- " + page + " -");
                lines.addAll(HEAD_OF_TABLE_3);
            }
            default -> page--;
        }
    }

    private List<String> table4() {
        List<String> lines = new ArrayList<>(List.of(TextPart.S4.label()));
        List<List<String>> groups = new ArrayList<>();
        for (DisputeKind kind : DisputeKind.values()) {
            List<String> values = new ArrayList<>();
            report.disputes().kinds().get(kind).forEach(count -> values.add(String.valueOf(count)));
            groups.add(values);
        }
        if (shape.disputesInRows()) {
            lines.add("结果维持 结果纠正 其他结果 尚未审结 总计");
            for (DisputeKind kind : DisputeKind.values()) {
                String label = kind.label().substring(kind.label().indexOf('·') + 1);
                lines.addAll(shape.row().lines(label, groups.get(kind.ordinal()), random));
            }
            return lines;
        }
        lines.addAll(HEAD_OF_TABLE_4);
        List<String> values = groups.stream().flatMap(List::stream).toList();
        List<String> row = shape.row().lines("总计", values, random);
        boolean ownLine = row.get(0).startsWith("总计");
        lines.addAll(
                ownLine
                        ? row.stream()
                                .map(l -> l.replaceFirst("^总计\\s*,?", ""))
                                .filter(l -> !l.isEmpty())
                                .toList()
                        : row);
        return lines;
    }

    /** The format the report is in. */
    Format format() {
        return report.format();
    }
}
