package org.nianbao.report.write.word;

import java.util.ArrayList;
import java.util.List;

/** The widths of columns in the width of the text. */
final class ColumnWidths {

    /** The width of the text, 156 mm, in twentieths of a point. */
    static final int TEXT = 8844;

    private ColumnWidths() {}

    /** Columns of these proportions, together exactly as wide as the text; in twentieths of a point. */
    static List<Integer> of(List<Integer> proportions) {
        int sum = proportions.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int before = 0;
        int edge = 0;
        for (int proportion : proportions) {
            before += proportion;
            int next = Math.round((float) before * TEXT / sum);
            widths.add(next - edge);
            edge = next;
        }
        return List.copyOf(widths);
    }
}
