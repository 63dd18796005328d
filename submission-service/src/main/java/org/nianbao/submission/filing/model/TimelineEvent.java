package org.nianbao.submission.filing.model;

/** What a line of a filing's timeline tells. */
public enum TimelineEvent {
    OPENED,
    SUBMITTED,
    VALIDATED,
    DESK_OPENED,
    DESK_DECIDED,
    RETURNED,
    WITHDRAWN,
    APPROVED,
    PUBLISHED,
    DUE_DATE_EXTENDED,
    EXEMPTED,
    CORRECTION_OPENED,
    CORRECTION_ABANDONED,
    RETRACTED
}
