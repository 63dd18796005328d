package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a document in the order of reading, numbering lines and tables. Not thread-safe. */
final class LineCollector {

    private final List<Line> lines = new ArrayList<>();
    private int tables;

    /** Takes in a paragraph; a line break inside it makes two lines. */
    void text(int page, String paragraph) {
        for (String line : paragraph.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, page, line, null));
        }
    }

    /** Begins a table; its number, from 1. */
    int beginTable() {
        return ++tables;
    }

    /**
     * Takes in a row of a table.
     *
     * @param cells the text of each cell; tabs and line breaks in them become blanks
     * @param columns the grid column each begins in, from 1
     */
    void row(int page, int table, int row, List<String> cells, List<Integer> columns) {
        List<String> plain =
                cells.stream().map(cell -> cell.replaceAll("[\\t\\n\\r]", " ")).toList();
        lines.add(new Line(lines.size() + 1, page, String.join("\t", plain), new TableRow(table, row, columns)));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
