package org.nianbao.review.reviewcase.model;

/** Where a case stands; what each event does in each of them: {@link CaseTable}. */
public enum CaseState {
    /** Nothing was filed yet; the due date runs. */
    DRAFTING,
    /** A submission is with the desks. */
    IN_REVIEW,
    /** Every desk approved; publication is awaited. */
    APPROVED,
    /** Sent back or taken back before the first publication. */
    REWORK,
    /** A published report is being corrected: opened, sent back or taken back. No due date runs. */
    CORRECTING,
    /** The approved revision is public. */
    PUBLISHED,
    /** The agency was released from filing. */
    EXEMPT;

    /** Whether the agency has the report, not the desks. */
    public boolean withAgency() {
        return this == DRAFTING || this == REWORK || this == CORRECTING;
    }

    /** Whether no process runs. */
    public boolean ended() {
        return this == PUBLISHED || this == EXEMPT;
    }
}
