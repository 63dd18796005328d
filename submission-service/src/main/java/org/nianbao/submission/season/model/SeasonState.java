package org.nianbao.submission.season.model;

/** What is done in a season. */
public enum SeasonState {
    /** Agencies file, and are reminded. */
    OPEN,
    /** 冻结: agencies change nothing, nobody is reminded; the desks go on. */
    FROZEN,
    /** No more reminders; the circular is out. Late reports are still taken. */
    CLOSED
}
