package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import org.nianbao.review.reviewcase.model.CaseEvent;
import org.nianbao.review.reviewcase.model.CaseTable;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report was handed in: our own copy of it, and the process goes on to the second validation. */
@Service
public class TakeInSubmission {

    private final Cases cases;
    private final Submissions submissions;
    private final FilingProcess process;
    private final Deadlines deadlines;

    public TakeInSubmission(Cases cases, Submissions submissions, FilingProcess process, Deadlines deadlines) {
        this.cases = cases;
        this.submissions = submissions;
        this.process = process;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict takeIn(Submission submission) {
        String filingId = submission.filingId();
        Optional<ReviewCase> found = cases.lock(filingId);
        Verdict verdict = found.map(one ->
                        CaseTable.of(one.state(), CaseEvent.REPORT_SUBMITTED, one.submission(), submission.number()))
                .orElse(CaseTable.withoutCase(CaseEvent.REPORT_SUBMITTED));
        if (verdict == Verdict.DELIVER) {
            submissions.enter(submission);
            cases.takeIn(filingId, submission.number(), submission.submittedAt(), deadlines.now());
            process.reportSubmitted(filingId, submission.number());
        }
        return verdict;
    }
}
