package org.nianbao.report.write;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;

/**
 * One of the three tables of a report with the merged cells of the official format, for every writer to print: rows of the
 * cells that begin in them, the widths of the columns as the official Word template has them.
 *
 * @param part the section it stands in: S2, S3 or S4
 * @param name a short English name: {@code proactive}, {@code requests}, {@code disputes}
 * @param caption what it shows
 * @param widths the width of every column, relative to each other
 * @param rows the rows; a cell that reaches in from above or from the left is not repeated
 */
public record OfficialTable(
        TextPart part, String name, String caption, List<Integer> widths, List<List<OfficialCell>> rows) {

    /** Copies the lists. */
    public OfficialTable {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The tables of a report, in order. */
    public static List<OfficialTable> of(AnnualReport report) {
        return List.of(ProactiveTable.of(report), RequestTable.of(report), DisputeTable.of(report));
    }

    /** The table of one section. */
    static OfficialTable of(AnnualReport report, TextPart part) {
        return of(report).get(part.ordinal() - TextPart.S2.ordinal());
    }

    /** The texts in a plain grid, as tables without merged cells have them: what is merged stands top left, the rest is empty. */
    public List<List<String>> grid() {
        List<List<String>> grid = new ArrayList<>();
        boolean[][] taken = new boolean[rows.size()][widths.size()];
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = new ArrayList<>(widths.stream().map(w -> "").toList());
            int column = 0;
            for (OfficialCell cell : rows.get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                texts.set(column, cell.text());
                take(taken, row, column, cell);
            }
            grid.add(List.copyOf(texts));
        }
        return List.copyOf(grid);
    }

    private static void take(boolean[][] taken, int row, int column, OfficialCell cell) {
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                taken[r][c] = true;
            }
        }
    }
}
