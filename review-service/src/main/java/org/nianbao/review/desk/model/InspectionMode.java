package org.nianbao.review.desk.model;

/** Whether discipline inspection looks at a report; local rules decide, kept in a decision table. */
public enum InspectionMode {
    /** 必经. */
    REQUIRED,
    /** 抽查: some are drawn. */
    SAMPLED,
    /** 备案: it is informed. */
    INFORMED
}
