package org.nianbao.report.reading;

/** How sure the reader is of a cell. */
public enum Certainty {
    /** The cell stood where its label says, and was a number. */
    READ,
    /** There was one possible reading, but not by the letter of the format; the note says how it was found. */
    INFERRED,
    /** Blank, unreadable, or more than one reading was possible: the report holds null. */
    MISSING
}
