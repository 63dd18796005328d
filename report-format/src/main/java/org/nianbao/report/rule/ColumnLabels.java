package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final List<TextPart> TABLES = List.of(TextPart.S2, TextPart.S3, TextPart.S4);
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

    /** Column labels, and all labels, of each table of each format, by their words. */
    private static final Map<String, Map<String, String>> COLUMNS = new HashMap<>();

    private static final Map<String, Map<String, String>> ALL = new HashMap<>();

    static {
        for (Format format : Format.values()) {
            for (TextPart part : TABLES) {
                Map<String, String> columns = byWords(columns(part, format));
                Map<String, String> all = byWords(rows(part, format));
                all.putAll(columns);
                COLUMNS.put(key(part, format), columns);
                ALL.put(key(part, format), all);
            }
        }
    }

    private ColumnLabels() {}

    private static String key(TextPart part, Format format) {
        return part.name() + format.code();
    }

    static List<Slip> slips(CheckInput in) {
        List<Slip> slips = new ArrayList<>();
        for (TextPart part : TABLES) {
            Map<String, String> columns =
                    COLUMNS.getOrDefault(key(part, in.report().format()), Map.of());
            Map<String, String> all = ALL.getOrDefault(key(part, in.report().format()), Map.of());
            String text = in.text(part);
            for (Span cell : cells(text)) {
                String written = cell.in(text).strip();
                String words = isShort(written) ? LabelWords.of(written) : "";
                if (words.length() >= SHORTEST && words.length() <= LONGEST) {
                    nearly(words, columns, all)
                            .ifPresent(label -> slips.add(new Slip(new TextAddress(part, cell), written, label)));
                }
            }
        }
        return slips;
    }

    private static boolean isShort(String written) {
        return written.length() >= SHORTEST
                && written.length() <= 3 * LONGEST
                && written.chars().anyMatch(Character::isIdeographic);
    }

    /** The cells of a table's text: what stands between tabs, bars, line ends and two blanks or more. */
    private static List<Span> cells(String text) {
        List<Span> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBorder(text, i)) {
                if (i > start) {
                    cells.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    private static boolean isBorder(String text, int i) {
        char c = text.charAt(i);
        return c == '\t' || c == '\n' || c == '|' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    /** The one column label these words are nearly; empty when they are a label, or nearly several or none. */
    private static Optional<String> nearly(String words, Map<String, String> columns, Map<String, String> all) {
        if (all.containsKey(words)) {
            return Optional.empty();
        }
        List<String> near = new ArrayList<>();
        for (String official : all.keySet()) {
            if (LabelWords.isPartOf(words, official) || words.contains(official)) {
                return Optional.empty();
            }
            int most = official.length() / 4;
            if (Math.abs(words.length() - official.length()) <= most && LabelWords.distance(words, official) <= most) {
                near.add(official);
            }
        }
        return near.size() == 1 ? Optional.ofNullable(columns.get(near.get(0))) : Optional.empty();
    }

    /** Labels by their words. */
    private static Map<String, String> byWords(Set<String> labels) {
        Map<String, String> byWords = new LinkedHashMap<>();
        labels.forEach(label -> byWords.put(LabelWords.of(label), label));
        return byWords;
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
