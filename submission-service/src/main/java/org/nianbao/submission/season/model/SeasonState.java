package org.nianbao.submission.season.model;

/** Whether a season's filings are still reminded and escalated. */
public enum SeasonState {
    OPEN,
    CLOSED
}
