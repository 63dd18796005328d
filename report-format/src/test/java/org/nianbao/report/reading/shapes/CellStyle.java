package org.nianbao.report.reading.shapes;

import java.util.Random;

/** What offices type into a cell where nothing happened. */
public enum CellStyle {
    ZEROS,
    /** Nothing at all. */
    BLANKS,
    /** Now a 0, now nothing. */
    SOME_BLANK,
    /** Nothing in whole rows. */
    BLANK_ROWS,
    SLASHES,
    DASHES;

    /** What stands for a number; empty or a mark only where it is 0. */
    String of(String number, boolean blankRow, Random random) {
        if (!number.equals("0")) {
            return number;
        }
        return switch (this) {
            case ZEROS -> number;
            case BLANKS -> "";
            case SOME_BLANK -> random.nextBoolean() ? "" : number;
            case BLANK_ROWS -> blankRow ? "" : number;
            case SLASHES -> "/";
            case DASHES -> "—";
        };
    }
}
