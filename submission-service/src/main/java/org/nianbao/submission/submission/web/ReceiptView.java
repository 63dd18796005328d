package org.nianbao.submission.submission.web;

import java.time.Instant;
import java.util.List;
import org.nianbao.submission.draft.web.FindingView;
import org.nianbao.submission.draft.web.NotCheckedView;
import org.nianbao.submission.submission.model.Submission;

/**
 * The receipt of a submission.
 *
 * @param notChecked the rules that could not be checked when it was handed in, and what they lacked
 */
record ReceiptView(
        int submissionNumber,
        String receiptNumber,
        Instant submittedAt,
        int revision,
        String ruleSet,
        List<FindingView> findings,
        List<NotCheckedView> notChecked) {

    static ReceiptView of(Submission submission) {
        return new ReceiptView(
                submission.number(),
                submission.receiptNumber(),
                submission.submittedAt(),
                submission.revision(),
                submission.result().ruleSet(),
                FindingView.of(submission.result().findings()),
                NotCheckedView.of(submission.result().notChecked()));
    }
}
