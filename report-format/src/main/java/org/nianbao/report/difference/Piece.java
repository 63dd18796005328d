package org.nianbao.report.difference;

/** A piece of a sentence as a reader sees a change. */
public record Piece(Kind kind, String text) {

    /** Whether it stayed, went or came. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
