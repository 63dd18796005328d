package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.ColumnHead;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.RowLabel;
import org.nianbao.report.text.CharacterForms;

/** F-02: rows and columns of the tables are named as the format names them (格式模板, 表二 to 表四). Compared are the labels of the file; what F-03 tells of （六）其他处理 is not told again. */
final class F02Labels implements Rule {

    private static final String OLD_NAME = "规范性文件";

    @Override
    public String code() {
        return "F-02";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：表格栏目名称";
    }

    @Override
    public String message() {
        return "表{n}“{x}”应为“{y}”";
    }

    @Override
    public String messageEn() {
        return "table {n}: \"{x}\" should read \"{y}\"";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingFile();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        Reading reading = in.reading();
        if (reading != null) {
            Map<String, NumberAddress> rows = firstCells(in);
            for (RowLabel label : reading.labels()) {
                NumberAddress first = rows.get(label.row());
                if (first != null && isWrong(label.text(), first)) {
                    findings.add(finding(first.table(), first, label.text().strip(), official(first)));
                }
            }
            findings.addAll(heads(in, reading));
        }
        return findings;
    }

    /** Heads of columns with another name, each; those in another order together, for each table. */
    private List<Finding> heads(CheckInput in, Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<ColumnHead>> moved = new TreeMap<>();
        for (ColumnHead head : reading.columnHeads()) {
            TextAddress address = (TextAddress) CellAddress.parse(head.address());
            if (head.moved()) {
                moved.computeIfAbsent(table(address), table -> new ArrayList<>())
                        .add(head);
            } else {
                findings.add(finding(table(address), address, head.written(), head.official()));
            }
        }
        for (ColumnLabels.Slip slip : ColumnLabels.slips(in)) {
            boolean told = reading.columnHeads().stream()
                    .anyMatch(head -> LabelWords.of(head.written()).equals(LabelWords.of(slip.written())));
            if (!told) {
                findings.add(finding(table(slip.address()), slip.address(), slip.written(), slip.official()));
            }
        }
        moved.forEach((table, heads) -> findings.add(order(table, heads)));
        return findings;
    }

    private Finding order(int table, List<ColumnHead> heads) {
        String written = heads.stream().map(ColumnHead::written).collect(Collectors.joining("、"));
        String official = heads.stream().map(ColumnHead::official).collect(Collectors.joining("、"));
        List<CellAddress> places =
                heads.stream().map(head -> CellAddress.parse(head.address())).toList();
        return Finding.of(
                        this,
                        places,
                        "表%s“%s”应为“%s”：栏目的次序与格式不同。请按格式的次序排列栏目，并逐栏核对各数。"
                                .formatted("二三四".charAt(table - 2), written, official),
                        "Table %d: \"%s\" should read \"%s\": the columns are not in the format's order. Put them in its order, and check their numbers."
                                .formatted(table, written, official))
                .inGroup(orderGroup(table));
    }

    /** The group of what comes of columns in another order than the format's. */
    static String orderGroup(int table) {
        return "F-02:T" + table;
    }

    private static int table(TextAddress address) {
        return address.part().ordinal() - TextPart.S1.ordinal() + 1;
    }

    /** The first cell of every row by the row's address, without the rows of table 4 and those that are F-03's. */
    private static Map<String, NumberAddress> firstCells(CheckInput in) {
        boolean oldOther = in.report().requests().otherInOneRow() && in.requiredFormat() == Format.F2021;
        Map<String, NumberAddress> rows = new LinkedHashMap<>();
        for (NumberAddress address : in.report().numberAddresses()) {
            boolean other = address instanceof RequestAddress request && request.row() == RequestRow.OTHER;
            if (address.table() != 4 && !(other && oldOther)) {
                rows.putIfAbsent(address.rowAddress(), address);
            }
        }
        return rows;
    }

    private static boolean isWrong(String written, NumberAddress first) {
        if (first instanceof ProactiveAddress proactive) {
            boolean renamed = CharacterForms.letters(written).equals(OLD_NAME)
                    && proactive.cell().format() == Format.F2021;
            return renamed || LabelWords.differ(written, proactive.cell().rowLabel(), "");
        }
        return first instanceof RequestAddress request
                && LabelWords.differ(
                        written, request.row().label(), request.row().group());
    }

    private static String official(NumberAddress first) {
        if (first instanceof ProactiveAddress proactive) {
            return proactive.cell().rowLabel();
        }
        return first instanceof RequestAddress request ? request.row().label() : "";
    }

    private Finding finding(int table, CellAddress place, String written, String official) {
        return Finding.of(
                this,
                place,
                "表%s“%s”应为“%s”。请改为格式规定的名称。".formatted("二三四".charAt(table - 2), written, official),
                "Table %d: \"%s\" should read \"%s\", as the format has it.".formatted(table, written, official));
    }
}
