package org.nianbao.report.reading;

/**
 * A piece of a table: a cell, or what stands between blanks where nothing marks the cells.
 *
 * @param kind what it looks like
 * @param text as written, without blanks around it
 * @param line line in the file, from 1
 * @param column column in the line in UTF-16 units, from 1
 * @param marked true when tabs, pipes or commas mark where the cell begins and ends
 */
record Token(Kind kind, String text, int line, int column, boolean marked) {

    enum Kind {
        /** Words: a label, or part of one. */
        TEXT,
        /** A number, or what people type where a number belongs. */
        VALUE,
        /** An empty cell; only where something marks the cells. */
        BLANK
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isValue() {
        return kind == Kind.VALUE;
    }
}
