package org.nianbao.report.reading;

/**
 * Where a cell of the report came from.
 *
 * @param address the cell, such as {@code T3/granted/total}
 * @param line line in the file, from 1; 0 when the cell was found nowhere
 * @param column column in the line in UTF-16 units, from 1; 0 when the cell was found nowhere
 * @param text what is written there, as written; empty when blank
 * @param certainty how sure the reader is
 * @param note what a person should know, in Chinese, such as a remark in brackets after the number; often empty
 */
public record CellSource(String address, int line, int column, String text, Certainty certainty, String note) {}
