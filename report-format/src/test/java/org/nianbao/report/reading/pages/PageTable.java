package org.nianbao.report.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.nianbao.report.source.OfficialGrid;

/** A table of a page: the official one, changed as traits say. Not thread-safe. */
final class PageTable {

    /** A cell; a null text cannot occur. */
    record Cell(String text, int rows, int columns, boolean label) {}

    private final Set<PageTrait> traits;
    private final Random random;
    private List<List<Cell>> rows = new ArrayList<>();

    PageTable(OfficialGrid grid, Set<PageTrait> traits, Random random) {
        this.traits = traits;
        this.random = random;
        grid.rows()
                .forEach(row -> rows.add(new ArrayList<>(row.stream()
                        .map(cell -> new Cell(cell.text(), cell.rows(), cell.columns(), cell.label()))
                        .toList())));
    }

    private PageTable(List<List<Cell>> rows, Set<PageTrait> traits, Random random) {
        this.rows = rows;
        this.traits = traits;
        this.random = random;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    /** True for rows that hold labels and no numbers. */
    private static boolean isHead(List<Cell> row) {
        return row.stream().allMatch(Cell::label);
    }

    /** Applies the traits that change the cells; those of table 3 alone when it is table 3. */
    PageTable changed(boolean table3) {
        if (traits.contains(PageTrait.LONG_LABELS)) {
            rows = PageLabels.lengthened(rows);
        }
        if (traits.contains(PageTrait.VALUES_WITH_UNITS)) {
            mapValues(cell -> cell.text().isEmpty() ? cell.text() : cell.text() + (random.nextInt(3) == 0 ? "件" : ""));
        }
        if (table3) {
            rowspans();
            if (traits.contains(PageTrait.SHIFTED_ROWS)) {
                shift();
            }
            if (traits.contains(PageTrait.COLUMN_OF_REMARKS)) {
                remarks();
            }
            if (traits.contains(PageTrait.EMPTY_COLUMN_BEFORE_THE_VALUES)) {
                emptyBeforeValues();
            }
            if (traits.contains(PageTrait.SERIAL_NUMBERS)) {
                serials();
            }
        }
        columns();
        return this;
    }

    private void mapValues(java.util.function.Function<Cell, String> change) {
        rows = map(cell -> cell.label() ? cell : new Cell(change.apply(cell), cell.rows(), cell.columns(), false));
    }

    private List<List<Cell>> map(java.util.function.UnaryOperator<Cell> change) {
        List<List<Cell>> changed = new ArrayList<>();
        rows.forEach(row -> changed.add(new ArrayList<>(row.stream().map(change).toList())));
        return changed;
    }

    private void rowspans() {
        if (traits.contains(PageTrait.ROWSPANS_LEFT_OUT)) {
            rows = map(cell -> new Cell(cell.text(), 1, cell.columns(), cell.label()));
        } else if (traits.contains(PageTrait.ROWSPANS_WRONG)) {
            rows = map(cell -> cell.rows() == 1
                    ? cell
                    : new Cell(cell.text(), Math.max(1, cell.rows() + random.nextInt(4) - 2), cell.columns(), true));
        } else if (traits.contains(PageTrait.ROWSPANS_FILLED_WITH_BLANKS)) {
            unmerge(false);
        } else if (traits.contains(PageTrait.ROWSPANS_FILLED_WITH_THE_LABEL)) {
            unmerge(true);
        }
    }

    private void unmerge(boolean repeat) {
        int width = rows.get(0).stream().mapToInt(Cell::columns).sum();
        Cell[] above = new Cell[width];
        int[] left = new int[width];
        List<List<Cell>> filled = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            int next = 0;
            for (int column = 0; column < width; ) {
                Cell over = above[column];
                if (left[column] > 0 && over != null) {
                    left[column]--;
                    cells.add(new Cell(repeat ? over.text() : "", 1, over.columns(), true));
                    column += over.columns();
                } else if (next < row.size()) {
                    Cell cell = row.get(next++);
                    above[column] = cell;
                    left[column] = cell.rows() - 1;
                    cells.add(new Cell(cell.text(), 1, cell.columns(), cell.label()));
                    column += cell.columns();
                } else {
                    column++;
                }
            }
            filled.add(cells);
        }
        rows = filled;
    }

    private void shift() {
        for (List<Cell> row : rows) {
            boolean shifted = row.stream()
                    .anyMatch(c -> c.text().equals("3.其他") || c.text().startsWith("（七）"));
            if (shifted) {
                row.removeIf(cell -> cell.label() && cell.text().isEmpty());
                row.add(new Cell("", 1, 1, true));
                row.add(new Cell("", 1, 1, true));
            }
        }
    }

    private void remarks() {
        boolean first = true;
        for (List<Cell> row : rows) {
            String remark = switch (random.nextInt(12)) {
                case 0 -> "无";
                case 1 -> "其中上年结转1件";
                case 2 -> "—";
                case 3 -> "/";
                default -> "";
            };
            row.add(new Cell(first ? "备注" : isHead(row) ? "" : remark, 1, 1, true));
            first = false;
        }
    }

    private void emptyBeforeValues() {
        for (List<Cell> row : rows) {
            int at = 0;
            while (at < row.size() && row.get(at).label()) {
                at++;
            }
            if (at < row.size()) {
                row.add(at, new Cell("", 1, 1, true));
            }
        }
    }

    private void serials() {
        int number = 0;
        for (List<Cell> row : rows) {
            row.add(0, new Cell(isHead(row) ? number == 0 ? "序号" : "" : String.valueOf(++number), 1, 1, true));
        }
    }

    private void columns() {
        if (traits.contains(PageTrait.COLSPANS_LEFT_OUT)) {
            rows = map(cell -> new Cell(cell.text(), cell.rows(), 1, cell.label()));
        } else if (traits.contains(PageTrait.COLSPANS_WRONG)) {
            rows = map(cell -> new Cell(
                    cell.text(), cell.rows(), Math.max(1, cell.columns() + random.nextInt(3) - 1), cell.label()));
        }
        if (traits.contains(PageTrait.EMPTY_COLUMN_AT_THE_END)) {
            rows.forEach(row -> row.add(new Cell("", 1, 1, true)));
        }
        if (traits.contains(PageTrait.HEAD_LEFT_OUT)) {
            while (rows.size() > 3 && isHead(rows.get(0)) && isHead(rows.get(1))) {
                rows.remove(0);
            }
        } else if (traits.contains(PageTrait.HEAD_IN_MORE_ROWS)) {
            rows.add(1, new ArrayList<>(List.of(new Cell("", 1, 10, true))));
        }
        if (traits.contains(PageTrait.EMPTY_ROWS)) {
            for (int i = rows.size(); i > 0; i -= 3 + random.nextInt(6)) {
                int width = 1 + random.nextInt(9);
                List<Cell> empty = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    empty.add(new Cell("", 1, 1, true));
                }
                rows.add(i, empty);
            }
        }
    }

    /** This table cut in two at a row, the head again before the second half or not. */
    List<PageTable> cut() {
        int heads = 0;
        while (heads < rows.size() && isHead(rows.get(heads))) {
            heads++;
        }
        int at = heads + 2 + random.nextInt(Math.max(1, rows.size() - heads - 3));
        List<List<Cell>> second = new ArrayList<>(random.nextBoolean() ? rows.subList(0, heads) : List.of());
        second.addAll(rows.subList(at, rows.size()));
        return List.of(
                new PageTable(new ArrayList<>(rows.subList(0, at)), traits, random),
                new PageTable(second, traits, random));
    }

    String html(PageMarkup markup) {
        return markup.table(rowsHtml(markup));
    }

    String rowsHtml(PageMarkup markup) {
        StringBuilder html = new StringBuilder();
        for (List<Cell> row : rows) {
            html.append("<tr style='height:20pt'>");
            row.forEach(cell -> html.append(markup.cell(
                    (cell.rows() > 1 ? " rowspan=" + cell.rows() : "")
                            + (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : ""),
                    cell.text(),
                    random)));
            html.append("</tr>\n");
        }
        return html.toString();
    }
}
