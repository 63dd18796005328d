package org.nianbao.report.source.layout;

/** Which blanks of a file belong to its text. */
public enum Blanks {
    /** None: in the cells of a table they only fill. */
    NONE,
    /** Those that part something: not a single one between two Chinese characters. */
    PARTING,
    /** Every one: the file was written for that. */
    EVERY
}
