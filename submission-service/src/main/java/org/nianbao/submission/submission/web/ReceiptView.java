package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.submission.model.Submission;
import tools.jackson.databind.JsonNode;

/** The receipt of a submission. */
record ReceiptView(
        int submissionNumber,
        String receiptNumber,
        Instant submittedAt,
        int revision,
        String ruleSet,
        @Schema(type = "array") JsonNode findings) {

    static ReceiptView of(Submission submission) {
        return new ReceiptView(
                submission.number(),
                submission.receiptNumber(),
                submission.submittedAt(),
                submission.revision(),
                submission.result().ruleSet(),
                FindingJson.writeAll(submission.result().findings()));
    }
}
