package org.nianbao.report.write;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;

/**
 * A cell of a table as the official format prints it.
 *
 * @param kind what it labels, or that it holds a number
 * @param text what stands in it; empty for a number that is missing
 * @param rows how many rows it reaches down, from 1
 * @param columns how many columns it reaches to the right, from 1
 * @param address where its number stands in the report; null for a label
 */
public record OfficialCell(
        Kind kind,
        String text,
        int rows,
        int columns,
        @Nullable NumberAddress address) {

    /** What a cell is. */
    public enum Kind {
        /** A label over one column. */
        COLUMN("col"),
        /** A label over several columns. */
        COLUMN_GROUP("colgroup"),
        /** A label before one row. */
        ROW("row"),
        /** A label before several rows. */
        ROW_GROUP("rowgroup"),
        /** A number. */
        NUMBER("");

        private final String scope;

        Kind(String scope) {
            this.scope = scope;
        }

        /** The {@code scope} of a header cell in HTML; empty for a number. */
        public String scope() {
            return scope;
        }
    }

    static OfficialCell label(Kind kind, String text, int rows, int columns) {
        return new OfficialCell(kind, text, rows, columns, null);
    }
}
