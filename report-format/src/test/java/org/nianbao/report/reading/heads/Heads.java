package org.nianbao.report.reading.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;

/**
 * Other heads for the columns of a table, in the order in which its file holds them.
 *
 * @param part the table
 * @param labels the labels that head its columns
 * @param heads what to write, one for each head
 */
record Heads(TextPart part, Set<String> labels, List<String> heads) {

    private static final Set<String> GROUPS = Set.of("未经复议直接起诉", "复议后起诉");

    /** The official ones. */
    static Heads of(AnnualReport report, TextPart part) {
        Set<String> labels = labels(report, part);
        List<String> heads = OfficialTable.of(report).stream()
                .filter(table -> table.part() == part)
                .flatMap(table -> table.rows().stream().flatMap(List::stream))
                .map(OfficialCell::text)
                .filter(labels::contains)
                .toList();
        return new Heads(part, labels, heads);
    }

    private static Set<String> labels(AnnualReport report, TextPart part) {
        return switch (part) {
            case S2 ->
                ProactiveCell.of(report.format()).stream()
                        .map(ProactiveCell::columnLabel)
                        .collect(Collectors.toSet());
            case S3 -> Stream.of(Applicant.values()).map(Applicant::label).collect(Collectors.toSet());
            default ->
                Stream.concat(Stream.of(DisputeOutcome.values()).map(DisputeOutcome::label), GROUPS.stream())
                        .collect(Collectors.toSet());
        };
    }

    /** True for a head over several columns: in the place of one column's it leaves no table with columns. */
    boolean isGroup(int head) {
        return GROUPS.contains(heads.get(head));
    }

    /** With every head of one name called otherwise. */
    Heads renamed(String official, String written) {
        return new Heads(
                part,
                labels,
                heads.stream()
                        .map(head -> head.equals(official) ? written : head)
                        .toList());
    }

    /** With two heads exchanged. */
    Heads swapped(int one, int other) {
        List<String> swapped = new ArrayList<>(heads);
        swapped.set(one, heads.get(other));
        swapped.set(other, heads.get(one));
        return new Heads(part, labels, swapped);
    }

    /** With the first head of each name exchanged. */
    Heads swapped(String one, String other) {
        return swapped(heads.indexOf(one), heads.indexOf(other));
    }

    /** The cells of two columns of one group, each with the one it has the number of when their heads are right. */
    Map<String, String> columns(int one, int other) {
        Map<String, String> columns = new HashMap<>();
        List<String> first = column(one);
        List<String> second = column(other);
        boolean alike =
                !first.isEmpty() && first.size() == second.size() && rows(first).equals(rows(second));
        for (int i = 0; alike && i < first.size(); i++) {
            columns.put(first.get(i), second.get(i));
            columns.put(second.get(i), first.get(i));
        }
        return columns;
    }

    private static List<String> rows(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.substring(0, cell.lastIndexOf('/')))
                .toList();
    }

    /**
     * The cells below a head: those of the table with its label, in table 4 only those of the kind it stands in; none where
     * table 2 has several heads of the name.
     */
    private List<String> column(int head) {
        String label = heads.get(head);
        int sameBefore = Collections.frequency(heads.subList(0, head), label);
        return switch (part) {
            case S2 ->
                Arrays.stream(ProactiveCell.values())
                        .filter(cell -> cell.columnLabel().equals(label) && Collections.frequency(heads, label) == 1)
                        .map(cell -> new ProactiveAddress(cell).format())
                        .toList();
            case S3 ->
                Arrays.stream(RequestRow.values())
                        .flatMap(row -> Arrays.stream(Applicant.values())
                                .filter(column -> column.label().equals(label))
                                .map(column -> new RequestAddress(row, column).format()))
                        .toList();
            default ->
                Arrays.stream(DisputeOutcome.values())
                        .filter(outcome -> outcome.label().equals(label))
                        .map(outcome -> new DisputeAddress(DisputeKind.values()[sameBefore], outcome).format())
                        .toList();
        };
    }

    OfficialTable in(OfficialTable table) {
        if (table.part() != part) {
            return table;
        }
        List<String> left = new ArrayList<>(heads);
        return new OfficialTable(
                part,
                table.name(),
                table.caption(),
                table.widths(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> labels.contains(cell.text())
                                        ? new OfficialCell(
                                                cell.kind(), left.remove(0), cell.rows(), cell.columns(), null)
                                        : cell)
                                .toList())
                        .toList());
    }

    /** In a document whose tables begin with a tag. */
    String in(String document, String tag) {
        int from = -1;
        for (int table = TextPart.S2.ordinal(); table <= part.ordinal(); table++) {
            from = document.indexOf(tag, from + 1);
        }
        int next = document.indexOf(tag, from + 1);
        int to = next < 0 ? document.length() : next;
        List<String> left = new ArrayList<>(heads);
        Matcher head = Pattern.compile("(?<=>)(?:"
                        + String.join("|", labels.stream().map(Pattern::quote).toList()) + ")(?=<)")
                .matcher(document.substring(from, to));
        String changed = head.replaceAll(match -> left.remove(0));
        if (!left.isEmpty()) {
            throw new AssertionError("heads not found: " + left);
        }
        return document.substring(0, from) + changed + document.substring(to);
    }
}
