package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.reading.Misalignment;
import org.nianbao.report.reading.Reading;

/**
 * F-07: every row of the tables can be put to its values in one way only (格式模板, 表二 to 表四). A row read in two ways, or not
 * found, is told here until somebody has filled in its cells.
 */
final class F07Misaligned implements Rule {

    @Override
    public String code() {
        return "F-07";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：表格栏目";
    }

    @Override
    public String message() {
        return "表格无法识别，请核对列位";
    }

    @Override
    public String messageEn() {
        return "row {row} cannot be put to its columns";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingFile();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        Reading reading = in.reading();
        if (reading == null) {
            return findings;
        }
        for (Misalignment row : reading.misalignments()) {
            in.report().numberAddresses().stream()
                    .filter(address -> address.rowAddress().equals(row.row()))
                    .filter(address -> in.report().number(address) == null)
                    .findFirst()
                    .ifPresent(address -> findings.add(finding(row, address, isMoved(reading, address))));
        }
        return findings;
    }

    /** True when the columns of its table are in another order, so that all its rows have one cause. */
    private static boolean isMoved(Reading reading, NumberAddress address) {
        return reading.columnHeads().stream()
                .anyMatch(head -> head.moved() && head.address().startsWith("S" + address.table()));
    }

    private Finding finding(Misalignment row, NumberAddress first, boolean moved) {
        String name = first.label().replaceFirst("·[^·”]*”$", "”");
        String where = row.line() == 0 ? "" : "（第" + row.line() + "行）";
        String values = row.text().isEmpty() ? "" : "读到的数：" + shortened(row.text()) + "。";
        Finding finding = Finding.of(
                this,
                first,
                "表格无法识别，请核对列位：%s%s%s。%s请核对后逐格填写这一行。".formatted(name, where, row.reason(), values),
                "Row %s%s cannot be put to its columns: %s Check the row and fill in its cells."
                        .formatted(
                                row.row(),
                                row.line() == 0 ? "" : " (line " + row.line() + ")",
                                row.text().isEmpty()
                                        ? "no values were found."
                                        : "it reads " + shortened(row.text()) + "."));
        if (moved) {
            return finding.inGroup(F02Labels.orderGroup(first.table()));
        }
        // a table that is not there or is mixed up, and the one line of table 4, are one cause for all their rows
        boolean wholeTable = row.text().isEmpty() || first.table() == 4;
        return wholeTable ? finding.inGroup(code() + ":T" + first.table()) : finding;
    }

    private static String shortened(String values) {
        return values.length() <= 60 ? values : values.substring(0, 60) + "…";
    }
}
