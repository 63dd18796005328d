package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.Submission;
import tools.jackson.databind.JsonNode;

/** A submission as its agency may read it again: the receipt, what was said, and the report. */
record SubmissionView(
        ReceiptView receipt,
        String submittedBy,
        boolean correction,
        Handover handover,
        @Schema(implementation = Object.class) JsonNode report) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                ReceiptView.of(submission),
                submission.submittedBy(),
                submission.correction(),
                submission.handover(),
                ReportJson.write(submission.draft().report()));
    }
}
