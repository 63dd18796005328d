package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;

/**
 * A cell of a table put on its grid.
 *
 * @param row the row it begins in, from 0
 * @param column the column it begins in, from 0
 * @param rows how many rows it reaches down
 * @param columns how many columns it reaches to the right
 */
record GridCell(String text, boolean number, int row, int column, int rows, int columns) {

    /** The cells of a table, row by row: those that begin in it, from left to right. */
    static List<List<GridCell>> of(OfficialTable table) {
        List<List<GridCell>> grid = new ArrayList<>();
        boolean[][] taken = new boolean[table.rows().size()][table.widths().size()];
        for (int row = 0; row < table.rows().size(); row++) {
            List<GridCell> cells = new ArrayList<>();
            int column = 0;
            for (OfficialCell cell : table.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                cells.add(new GridCell(cell.text(), cell.address() != null, row, column, cell.rows(), cell.columns()));
                for (int r = row; r < row + cell.rows(); r++) {
                    for (int c = column; c < column + cell.columns(); c++) {
                        taken[r][c] = true;
                    }
                }
            }
            grid.add(cells);
        }
        return grid;
    }

    /** The text in lines of so many characters. */
    List<String> wrapped(int width) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += width) {
            lines.add(text.substring(from, Math.min(text.length(), from + width)));
        }
        return number || lines.isEmpty() ? List.of(text) : lines;
    }
}
