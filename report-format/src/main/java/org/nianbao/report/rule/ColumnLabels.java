package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/**
 * Column labels of the tables that nearly are the format's: found in the text of the tables, cell by cell. Where the
 * columns stand is nobody's business here; in real files the labels do not stand above their values.
 */
final class ColumnLabels {

    private static final Pattern CELL = Pattern.compile("[^\\t\\n|]+?(?=$|[\\t\\n|]|[ \\u3000\\u00A0]{2})");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    /**
     * A label that is not quite the format's.
     *
     * @param address where it stands
     * @param written as written
     * @param official what the format has
     */
    record Slip(TextAddress address, String written, String official) {}

    private ColumnLabels() {}

    static List<Slip> slips(CheckInput in) {
        List<Slip> slips = new ArrayList<>();
        for (TextPart part : List.of(TextPart.S2, TextPart.S3, TextPart.S4)) {
            Set<String> columns = columns(part, in.report().format());
            Set<String> all = new LinkedHashSet<>(columns);
            all.addAll(rows(part, in.report().format()));
            String text = in.text(part);
            Matcher cells = CELL.matcher(text);
            while (cells.find()) {
                String words = LabelWords.of(cells.group());
                if (words.length() >= SHORTEST && words.length() <= LONGEST) {
                    TextAddress address = new TextAddress(part, new Span(cells.start(), cells.end()));
                    String written = cells.group().strip();
                    nearly(words, columns, all).ifPresent(label -> slips.add(new Slip(address, written, label)));
                }
            }
        }
        return slips;
    }

    /** The one column label these words are nearly; empty when they are a label, or nearly several or none. */
    private static Optional<String> nearly(String words, Set<String> columns, Set<String> all) {
        List<String> near = new ArrayList<>();
        for (String label : all) {
            String official = LabelWords.of(label);
            if (LabelWords.isPartOf(words, official) || words.contains(official)) {
                return Optional.empty();
            }
            if (LabelWords.distance(words, official) <= official.length() / 4) {
                near.add(label);
            }
        }
        return near.size() == 1 && columns.contains(near.get(0)) ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Set<String> columns(TextPart part, Format format) {
        Set<String> labels = new LinkedHashSet<>();
        if (part == TextPart.S2) {
            ProactiveCell.of(format).forEach(cell -> labels.add(cell.columnLabel()));
        } else if (part == TextPart.S3) {
            Applicant.kinds().forEach(column -> labels.add(column.label()));
        } else {
            DisputeOutcome.parts().forEach(outcome -> labels.add(outcome.label()));
            labels.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        }
        return labels;
    }

    private static Set<String> rows(TextPart part, Format format) {
        Set<String> labels = new LinkedHashSet<>();
        if (part == TextPart.S2) {
            ProactiveCell.of(format).forEach(cell -> labels.add(cell.rowLabel()));
        } else if (part == TextPart.S3) {
            for (RequestRow row : RequestRow.values()) {
                labels.add(row.label());
                labels.add(row.group());
            }
            labels.remove("");
            labels.addAll(List.of("法人或其他组织", "申请人情况", "三、本年度办理结果"));
        } else {
            labels.addAll(List.of("行政复议", "行政诉讼"));
        }
        return labels;
    }
}
