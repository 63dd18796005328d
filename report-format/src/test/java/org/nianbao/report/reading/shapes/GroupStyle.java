package org.nianbao.report.reading.shapes;

/** Where the labels of table 3's groups, such as （三）不予公开, come out. */
public enum GroupStyle {
    /** On the line of the group's first row, before its label. */
    BEFORE_THE_FIRST_ROW,
    /** On a line before the group. */
    ON_A_LINE_BEFORE,
    /** On a line between the rows of the group, as merged cells centred in height come out. */
    IN_THE_MIDDLE,
    /** On every row. */
    ON_EVERY_ROW,
    /** Nowhere. */
    LEFT_OUT
}
