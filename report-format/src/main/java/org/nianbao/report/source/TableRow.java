package org.nianbao.report.source;

import java.util.List;

/**
 * Which row of a table a line is.
 *
 * @param table which table of the file, from 1
 * @param row which row of the table, from 1
 * @param columns for each cell of the line, in order, the column of the table's grid it begins in, from 1; a cell merged
 *     over several columns is one cell, a cell merged over several rows belongs to the first of them
 */
public record TableRow(int table, int row, List<Integer> columns) {

    /** Copies the list. */
    public TableRow {
        columns = List.copyOf(columns);
    }

    /** The column of the grid that a cell begins in; 0 when the row has no such cell. */
    public int columnOf(int cell) {
        return cell < columns.size() ? columns.get(cell) : 0;
    }
}
