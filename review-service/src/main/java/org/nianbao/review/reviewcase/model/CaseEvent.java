package org.nianbao.review.reviewcase.model;

/** What submission-service tells about a filing. */
public enum CaseEvent {
    FILING_OPENED("filing-opened"),
    REPORT_SUBMITTED("report-submitted"),
    REPORT_WITHDRAWN("report-withdrawn"),
    REPORT_PUBLISHED("report-published"),
    CORRECTION_OPENED("correction-opened"),
    CORRECTION_ABANDONED("correction-abandoned"),
    FILING_EXEMPTED("filing-exempted");

    private final String event;

    CaseEvent(String event) {
        this.event = event;
    }

    /** The name on the wire and in the process model. */
    public String event() {
        return event;
    }
}
