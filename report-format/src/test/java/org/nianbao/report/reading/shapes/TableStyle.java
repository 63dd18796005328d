package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nianbao.report.write.OfficialTable;

/** How a whole table with merged cells comes out of a program as text. */
public enum TableStyle {
    /** A page copied from a browser: tabs, a merged cell only where it begins. */
    TABS,
    /** A sheet: tabs, an empty cell wherever a merged one reaches. */
    TABS_OF_A_GRID,
    /** A page taken apart by a program that repeats what is merged. */
    TABS_REPEATED,
    /** A cell per line. */
    CELL_PER_LINE,
    /** A cell per line and a blank line after each; empty cells are gone. */
    CELL_PER_PARAGRAPH,
    /** A row per line, a bar after every cell, the row filled up with bars. */
    BAR_AFTER_CELLS,
    /** The same with every cell on a line of its own, as pages with paragraphs in their cells come out. */
    BAR_AFTER_CELLS_ON_LINES,
    /** The same with a bar alone on a line before every row. */
    BAR_AFTER_CELLS_ON_LINES_AFTER_A_BAR,
    MARKDOWN,
    MARKDOWN_REPEATED,
    /** Markdown with line breaks inside the labels. */
    MARKDOWN_WITH_BREAKS,
    /** Bars between cells only, as html2text writes them. */
    BARS_BETWEEN_CELLS,
    /** Labels wrapped in their cells, lines between rows, as pandoc's grid tables. */
    GRID_WITH_RULES,
    /** The same, with box drawing, as text browsers show it. */
    BOXES,
    /** Labels wrapped in their cells, a blank line between two rows, as pandoc's multiline tables. */
    MULTILINE,
    /** As pdftotext -layout shows it. */
    PAGE_LAYOUT,
    /** As pdftotext shows it: the lines of the labels one after another, the numbers of a row on one. */
    PAGE_ORDER,
    /** The lines of the labels one after another, and every number on a line of its own. */
    PAGE_ORDER_BY_CELL;

    List<String> lines(OfficialTable table) {
        List<List<GridCell>> rows = GridCell.of(table);
        int columns = table.widths().size();
        return switch (this) {
            case TABS -> rows.stream().map(row -> String.join("\t", texts(row))).toList();
            case TABS_OF_A_GRID ->
                table.grid().stream().map(row -> String.join("\t", row)).toList();
            case TABS_REPEATED ->
                repeated(rows, columns).stream()
                        .map(row -> String.join("\t", row))
                        .toList();
            case CELL_PER_LINE ->
                rows.stream().flatMap(row -> texts(row).stream()).toList();
            case CELL_PER_PARAGRAPH ->
                rows.stream()
                        .flatMap(row -> texts(row).stream())
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> List.of(text, "").stream())
                        .toList();
            case BAR_AFTER_CELLS -> barred(rows, columns, false, false);
            case BAR_AFTER_CELLS_ON_LINES -> barred(rows, columns, true, false);
            case BAR_AFTER_CELLS_ON_LINES_AFTER_A_BAR -> barred(rows, columns, true, true);
            case MARKDOWN -> markdown(table.grid(), columns);
            case MARKDOWN_REPEATED -> markdown(repeated(rows, columns), columns);
            case MARKDOWN_WITH_BREAKS ->
                markdown(
                        table.grid().stream()
                                .map(row -> row.stream()
                                        .map(text -> text.length() > 6
                                                ? text.substring(0, 4) + "<br>" + text.substring(4)
                                                : text)
                                        .toList())
                                .toList(),
                        columns);
            case BARS_BETWEEN_CELLS ->
                table.grid().stream().map(row -> String.join(" | ", row)).toList();
            case GRID_WITH_RULES -> DrawnTable.ruled(table, "|", "-");
            case BOXES -> DrawnTable.ruled(table, "│", "─");
            case MULTILINE -> DrawnTable.ruled(table, "", "\n");
            case PAGE_LAYOUT -> DrawnTable.centred(table);
            case PAGE_ORDER -> inOrder(rows, false);
            case PAGE_ORDER_BY_CELL -> inOrder(rows, true);
        };
    }

    private static List<String> texts(List<GridCell> row) {
        return row.stream().map(GridCell::text).toList();
    }

    private static List<String> barred(List<List<GridCell>> rows, int columns, boolean lines, boolean barFirst) {
        List<String> barred = new ArrayList<>();
        for (List<GridCell> row : rows) {
            if (barFirst) {
                barred.add("|");
            }
            List<String> cells = row.stream()
                    .map(cell -> cell.text().isEmpty() ? "|" : cell.text() + " |")
                    .toList();
            String rest = "|".repeat(Math.max(0, columns - row.size()));
            if (lines && !barFirst) {
                barred.addAll(cells);
                if (!rest.isEmpty()) {
                    barred.add(rest);
                }
            } else if (lines) {
                barred.addAll(cells.subList(0, cells.size() - 1));
                barred.add((cells.get(cells.size() - 1) + " " + rest).strip());
            } else {
                barred.add((String.join(" ", cells) + " " + rest).strip());
            }
        }
        return barred;
    }

    private static List<String> markdown(List<List<String>> rows, int columns) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row) + " |");
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return lines;
    }

    private static List<List<String>> repeated(List<List<GridCell>> rows, int columns) {
        List<List<String>> grid = new ArrayList<>();
        rows.forEach(row -> grid.add(new ArrayList<>(Collections.nCopies(columns, ""))));
        rows.stream().flatMap(List::stream).forEach(cell -> {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                    grid.get(row).set(column, cell.text());
                }
            }
        });
        return grid;
    }

    private static List<String> inOrder(List<List<GridCell>> rows, boolean byCell) {
        List<String> lines = new ArrayList<>();
        for (List<GridCell> row : rows) {
            List<String> numbers = new ArrayList<>();
            for (GridCell cell : row) {
                if (cell.number()) {
                    numbers.add(cell.text());
                } else {
                    lines.addAll(cell.wrapped(cell.columns() * (cell.column() < 2 ? 5 : 9)));
                }
            }
            numbers.removeIf(String::isEmpty);
            if (byCell) {
                lines.addAll(numbers);
            } else if (!numbers.isEmpty() && row.get(0).number()) {
                lines.add(String.join(" ", numbers));
            } else if (!numbers.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + String.join(" ", numbers));
            }
        }
        return lines;
    }
}
