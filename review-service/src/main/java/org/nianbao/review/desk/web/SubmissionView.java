package org.nianbao.review.desk.web;

import java.time.Instant;
import java.util.List;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.review.reviewcase.model.Answer;
import org.nianbao.review.reviewcase.model.Submission;
import tools.jackson.databind.JsonNode;

/**
 * A submission with its report.
 *
 * @param report the report in JSON, in the schema of report-format
 */
record SubmissionView(
        int number,
        int revision,
        String receiptNumber,
        Instant submittedAt,
        String submittedBy,
        List<String> drafters,
        List<SignOff> signOffs,
        Declaration declaration,
        List<Answer> explanations,
        List<Answer> overrides,
        String ruleSet,
        boolean correction,
        JsonNode report) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                submission.number(),
                submission.revision(),
                submission.receiptNumber(),
                submission.submittedAt(),
                submission.submittedBy(),
                submission.drafters(),
                submission.signOffs(),
                submission.declaration(),
                submission.explanations(),
                submission.overrides(),
                submission.ruleSet(),
                submission.correction(),
                ReportJson.write(submission.report()));
    }
}
