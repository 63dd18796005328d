package org.nianbao.report.reading;

/**
 * A row label found in a table.
 *
 * @param row the address of the row: a cell's address without its column, such as {@code T3/granted} or {@code T2/rules}
 * @param text as written
 * @param line line in the file, from 1
 */
public record RowLabel(String row, String text, int line) {}
