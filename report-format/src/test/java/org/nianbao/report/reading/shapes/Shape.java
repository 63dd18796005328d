package org.nianbao.report.reading.shapes;

/**
 * A shape of text.
 *
 * @param row how the rows of tables come out
 * @param group where the labels of groups come out
 * @param page what breaks into the text
 * @param label how the labels are written
 * @param disputesInRows true when table 4 has three rows of five and not one of fifteen
 */
public record Shape(RowStyle row, GroupStyle group, PageStyle page, LabelStyle label, boolean disputesInRows) {}
