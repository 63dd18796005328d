package org.nianbao.review.season.model;

/** Where a season stands. */
public enum SeasonState {
    /** Filings of it are known, its opening has not reached us. */
    UNKNOWN,
    OPEN,
    CLOSED
}
