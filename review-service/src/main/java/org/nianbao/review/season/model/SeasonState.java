package org.nianbao.review.season.model;

/** Where a season stands. */
public enum SeasonState {
    /** Filings of it are known, its opening has not reached us. */
    UNKNOWN,
    OPEN,
    /** 冻结: nobody is reminded; the desks go on. */
    FROZEN,
    CLOSED
}
