package org.nianbao.report.write;

import java.util.Arrays;
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

    /** Takes in a cell and where it begins. */
    @FunctionalInterface
    public interface CellVisitor {
        /** Row and column from 0. */
        void visit(int row, int column, OfficialCell cell);
    }

    /** Visits every cell, row by row from left to right, with its place. */
    public void forEach(CellVisitor visitor) {
        boolean[][] taken = new boolean[rows.size()][widths.size()];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (OfficialCell cell : rows.get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                take(taken, row, column, cell);
                visitor.visit(row, column, cell);
            }
        }
    }

    /** The texts in a plain grid, as tables without merged cells have them: what is merged stands top left, the rest is empty. */
    public List<List<String>> grid() {
        String[][] grid = new String[rows.size()][widths.size()];
        for (String[] row : grid) {
            Arrays.fill(row, "");
        }
        forEach((row, column, cell) -> grid[row][column] = cell.text());
        return Arrays.stream(grid).map(List::of).toList();
    }

    private static void take(boolean[][] taken, int row, int column, OfficialCell cell) {
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                taken[r][c] = true;
            }
        }
    }
}
