package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** a table with the same numbers as last year's, not all of them zero, was probably copied (格式, 三（三）: 数据统得出、报得准、可核查). */
final class X03SameTable implements Rule {

    private static final Set<NumberAddress> STANDING = Set.of(
            new ProactiveAddress(ProactiveCell.RULES_IN_FORCE),
            new ProactiveAddress(ProactiveCell.DOCUMENTS_IN_FORCE),
            new ProactiveAddress(ProactiveCell.RULES_TOTAL_PUBLISHED),
            new ProactiveAddress(ProactiveCell.DOCUMENTS_TOTAL_PUBLISHED));

    @Override
    public String code() {
        return "X-03";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号三（三）";
    }

    @Override
    public String message() {
        return "数据疑照抄上年";
    }

    @Override
    public String messageEn() {
        return "the numbers were probably copied from last year's report";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingLastYear();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        AnnualReport before = in.reportOfLastYear().orElse(null);
        List<Finding> findings = new ArrayList<>();
        if (before != null) {
            for (int table = 2; table <= 4; table++) {
                long numbers = sameNumbers(in.report(), before, table);
                if (numbers > 0) {
                    findings.add(finding(table, numbers));
                }
            }
        }
        return findings;
    }

    /** How many of a table's numbers are not zero when all are last year's; documents that stay in force are no copy. */
    private static long sameNumbers(AnnualReport report, AnnualReport before, int table) {
        List<NumberAddress> cells = cells(report, table);
        boolean same = cells.equals(cells(before, table))
                && cells.stream().allMatch(cell -> isSame(report.number(cell), before.number(cell)));
        return same
                ? cells.stream()
                        .filter(cell -> !STANDING.contains(cell))
                        .map(report::number)
                        .filter(number -> number != null && number.signum() != 0)
                        .count()
                : 0;
    }

    private static List<NumberAddress> cells(AnnualReport report, int table) {
        return report.numberAddresses().stream()
                .filter(cell -> cell.table() == table)
                .toList();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private Finding finding(int table, long numbers) {
        TextAddress section = new TextAddress(TextPart.section(table));
        String name = "表" + "二三四".charAt(table - 2);
        return Finding.of(
                this,
                section,
                "%s数据疑照抄上年：%s的各个数（其中%d个不为0）与上年报告完全相同。请核对；确实如此的请说明。".formatted(section.label(), name, numbers),
                "Table %d holds exactly last year's numbers, %d of them not zero. Check them, or explain."
                        .formatted(table, numbers));
    }
}
