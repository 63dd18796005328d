package org.nianbao.report.reading;

import org.nianbao.report.source.Line;
import org.nianbao.report.source.TableRow;

/**
 * Where in a file something stands; 0 for whatever does not apply.
 *
 * @param page page, from 1
 * @param table table of the file, from 1
 * @param row row of the table, from 1
 * @param line line of a text, or paragraph or row of a document in the order of reading, from 1
 * @param column in a table the column of its grid, elsewhere the column in the line in UTF-16 units, from 1
 */
public record Place(int page, int table, int row, int line, int column) {

    /** For what stands nowhere. */
    public static final Place NOWHERE = new Place(0, 0, 0, 0, 0);

    /** The place of what begins at a column of a line's text, from 1; 0 for the line as a whole. */
    static Place of(Line line, int column) {
        TableRow row = line.row();
        if (row == null) {
            return new Place(line.page(), 0, 0, line.number(), column);
        }
        int cell = (int) line.text()
                .substring(0, Math.max(0, column - 1))
                .chars()
                .filter(c -> c == '\t')
                .count();
        return new Place(line.page(), row.table(), row.row(), line.number(), column == 0 ? 0 : row.columnOf(cell));
    }
}
