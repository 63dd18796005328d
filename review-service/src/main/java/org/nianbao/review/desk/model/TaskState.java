package org.nianbao.review.desk.model;

/** Where a task stands. */
public enum TaskState {
    /** Nobody has taken it. */
    OPEN,
    /** A reviewer works on it. */
    CLAIMED,
    /** It was decided. */
    DONE,
    /** It ended without a decision: returned elsewhere, withdrawn or exempted. */
    CLOSED;

    public boolean ended() {
        return this == DONE || this == CLOSED;
    }
}
