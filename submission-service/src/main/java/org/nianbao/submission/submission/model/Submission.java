package org.nianbao.submission.submission.model;

import java.time.Instant;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.model.FilingId;

/**
 * A report that was handed in and accepted; it never changes.
 *
 * @param number 1, 2, … within the filing
 * @param revision the revision that its publication makes; submissions that come back share it with their successor
 * @param draft the draft as it was handed in
 * @param correction whether it corrects a published report
 * @param result what the rules said, with the version of the rule set
 */
public record Submission(
        FilingId filingId,
        int number,
        int revision,
        Instant submittedAt,
        String submittedBy,
        Draft draft,
        boolean correction,
        CheckResult result,
        Handover handover)
        implements SubmitStep {

    /** The number on the receipt: unique, and readable over the telephone. */
    public String receiptNumber() {
        return "NB-%s-%03d".formatted(filingId, number);
    }
}
