package org.nianbao.report.reading;

/**
 * The head of a column that is not the format's at its place (格式模板, 表二 to 表四). What it names, and whether its
 * values are put to the column all the same, is told by the cells.
 *
 * @param address where it stands in the text of its table, such as {@code S3[102,106)}
 * @param written as written
 * @param official what the format has at its place
 * @param moved true where heads stand in another order than the format's, false where one has another name
 */
public record ColumnHead(String address, String written, String official, boolean moved) {}
