package org.nianbao.report.difference;

/** How near a change came to an address. */
public enum Touched {
    /** What stands there changed. */
    PLACE,
    /** Not there, but in the same table or text. */
    AROUND,
    /** Nothing in that table or text changed. */
    NOTHING
}
