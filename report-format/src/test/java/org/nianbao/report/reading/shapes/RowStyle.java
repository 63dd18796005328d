package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How a row of a table comes out of a file: its label and its values as lines. */
public enum RowStyle {
    TABS,
    PIPES,
    BLANKS,
    PADDED,
    CELL_PER_LINE,
    CELL_PER_LINE_WITH_BLANK_LINES,
    GLUED,
    GLUED_ON_THE_NEXT_LINE,
    GLUED_AFTER_A_BLANK,
    PARTLY_GLUED,
    VALUES_ON_THE_NEXT_LINE,
    WRAPPED_LABEL,
    VALUES_INSIDE_THE_LABEL,
    VALUES_ON_A_LINE_INSIDE_THE_LABEL,
    COMMAS,
    FULL_WIDTH,
    FULL_WIDTH_GLUED,
    RADICALS,
    SPACED_LABEL;

    boolean isGlued() {
        return this == GLUED
                || this == GLUED_ON_THE_NEXT_LINE
                || this == GLUED_AFTER_A_BLANK
                || this == PARTLY_GLUED
                || this == FULL_WIDTH_GLUED;
    }

    List<String> lines(String label, List<String> values, Random random) {
        int half = Math.max(1, label.length() / 2);
        String first = label.substring(0, half);
        String second = label.substring(half);
        return switch (this) {
            case TABS -> List.of(label + "\t" + String.join("\t", values));
            case PIPES -> List.of("| " + label + " | " + String.join(" | ", values) + " |");
            case BLANKS -> List.of(label + " " + String.join(" ", values));
            case PADDED -> List.of("  " + label + "          " + String.join("     ", values));
            case CELL_PER_LINE -> perLine(label, values, false);
            case CELL_PER_LINE_WITH_BLANK_LINES -> perLine(label, values, true);
            case GLUED -> List.of(label + String.join("", values));
            case GLUED_ON_THE_NEXT_LINE -> List.of(label, String.join("", values));
            case GLUED_AFTER_A_BLANK -> List.of(label + " " + String.join("", values));
            case PARTLY_GLUED -> List.of(label + " " + partlyGlued(values, random));
            case VALUES_ON_THE_NEXT_LINE -> List.of(label, String.join(" ", values));
            case WRAPPED_LABEL -> List.of(first, second + " " + String.join(" ", values));
            case VALUES_INSIDE_THE_LABEL ->
                label.length() < 12
                        ? List.of(label + " " + String.join(" ", values))
                        : List.of(first + " " + String.join(" ", values), second);
            case VALUES_ON_A_LINE_INSIDE_THE_LABEL ->
                label.length() < 12
                        ? List.of(label + " " + String.join(" ", values))
                        : List.of(first, String.join(" ", values), second);
            case COMMAS -> List.of(label.replace('，', '、').replace(',', '、') + "," + String.join(",", values));
            case FULL_WIDTH -> List.of(label + "　" + fullWidth(String.join("　", values)));
            case FULL_WIDTH_GLUED -> List.of(label + fullWidth(String.join("", values)));
            case RADICALS -> List.of(radicals(label) + "  " + String.join("  ", values));
            case SPACED_LABEL -> List.of(String.join(" ", label.split("")) + "   " + String.join("  ", values));
        };
    }

    private static List<String> perLine(String label, List<String> values, boolean blankLines) {
        List<String> lines = new ArrayList<>(List.of(label));
        lines.addAll(values);
        if (blankLines) {
            for (int i = lines.size() - 1; i > 0; i--) {
                lines.add(i, "");
            }
        }
        return lines;
    }

    private static String partlyGlued(List<String> values, Random random) {
        StringBuilder text = new StringBuilder(values.get(0));
        for (String value : values.subList(1, values.size())) {
            text.append(random.nextInt(3) == 0 ? "" : " ").append(value);
        }
        return text.toString();
    }

    static String fullWidth(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c == '.' ? '．' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String radicals(String text) {
        return text.replace('工', '⼯')
                .replace('人', '⼈')
                .replace('行', '⾏')
                .replace('民', '⺠')
                .replace('一', '⼀')
                .replace('二', '⼆');
    }
}
