package org.nianbao.report.reading;

import java.util.List;

/**
 * A label and the values that follow it.
 *
 * @param row the address of the row it names, or {@link #NO_ROW}
 * @param label as written
 * @param line where the label begins
 * @param exact false when the label was only like the row's
 * @param cells values and blank cells after it, in order
 * @param wordsFollow true when words follow the values on the same line, as in a sentence
 */
record RowCandidate(String row, String label, int line, boolean exact, List<Token> cells, boolean wordsFollow) {

    /** For values that follow no row's label. */
    static final String NO_ROW = "";

    /** The same row with other cells. */
    RowCandidate withCells(List<Token> others) {
        return new RowCandidate(row, label, line, exact, others, wordsFollow);
    }

    boolean hasValues() {
        return values() > 0;
    }

    int values() {
        return (int) cells.stream().filter(Token::isValue).count();
    }

    /** How much it looks like a row of a table: 0 for marked cells, 1 for a line of its own, 2 inside other words. */
    int rank() {
        boolean marked = cells.stream().anyMatch(cell -> cell.isValue() && cell.marked());
        return (marked ? 0 : wordsFollow ? 2 : 1) + (exact ? 0 : 3);
    }

    String asWritten() {
        return String.join("|", cells.stream().map(Token::text).toList());
    }
}
