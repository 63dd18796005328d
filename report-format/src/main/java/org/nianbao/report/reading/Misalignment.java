package org.nianbao.report.reading;

/**
 * A row whose values could not be told apart, or that was not found: all its cells are null in the report.
 *
 * @param row the address of the row: a cell's address without its column, such as {@code T3/granted} or {@code T2/rules}
 * @param line line in the file, from 1; 0 when the row was not found
 * @param text the values as written, cells separated by {@code |}
 * @param reason why, in Chinese
 */
public record Misalignment(String row, int line, String text, String reason) {}
