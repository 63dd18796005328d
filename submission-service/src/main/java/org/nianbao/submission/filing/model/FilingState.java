package org.nianbao.submission.filing.model;

/** The names of a filing's states, as events, tables and pages write them. */
public enum FilingState {
    OPEN("填报中"),
    SUBMITTED("已提交"),
    IN_REVIEW("审核中"),
    RETURNED("已退回"),
    APPROVED("已通过"),
    PUBLISHED("已公布"),
    CORRECTING("更正中"),
    EXEMPT("免报");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    /** The state in plain Chinese. */
    public String label() {
        return label;
    }
}
