package org.nianbao.report.reading;

/**
 * Where a cell of the report came from.
 *
 * @param address the cell, such as {@code T3/granted/total}
 * @param place where; {@link Place#NOWHERE} when the cell was found nowhere
 * @param text what is written there, as written; empty when blank
 * @param certainty how sure the reader is
 * @param note what a person should know, in Chinese, such as a remark in brackets after the number; often empty
 */
public record CellSource(String address, Place place, String text, Certainty certainty, String note) {}
