package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nianbao.edge.audit.Audit;
import org.nianbao.report.rule.Severity;
import org.nianbao.review.desk.model.BeforePublication;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every desk approved: the revision may be published. */
@Service
public class ApproveReport {

    private final Cases cases;
    private final Submissions submissions;
    private final Decisions decisions;
    private final DeskEvents events;
    private final Deadlines deadlines;
    private final Audit audit;

    public ApproveReport(
            Cases cases,
            Submissions submissions,
            Decisions decisions,
            DeskEvents events,
            Deadlines deadlines,
            Audit audit) {
        this.cases = cases;
        this.submissions = submissions;
        this.decisions = decisions;
        this.events = events;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public void approve(String filingId) {
        ReviewCase reviewed = cases.require(filingId);
        Instant now = deadlines.now();
        List<Decision> all = decisions.ofFiling(filingId);
        requireReviewed(reviewed, all);
        List<Decision> approvals = all.stream()
                .filter(decision -> decision.submissionNumber() == reviewed.submission())
                .filter(decision -> decision.decision() == DecisionKind.APPROVE)
                .toList();
        cases.move(filingId, CaseState.APPROVED, now);
        audit.record(
                filingId,
                "report-approved",
                Map.of("state", reviewed.state()),
                Map.of("state", CaseState.APPROVED, "submissionNumber", reviewed.submission()));
        events.approved(filingId, reviewed.submission(), approvals, now);
    }

    /** D-01: 先审查、后公开. The process cannot come here without; a decision that was taken out of our records is found. */
    private void requireReviewed(ReviewCase reviewed, List<Decision> all) {
        Submission submission = submissions
                .find(reviewed.filingId(), reviewed.submission())
                .orElseThrow(() -> new IllegalStateException("nothing was submitted for " + reviewed.filingId()));
        BeforePublication.findings(submission, all, reviewed.opening().publishBy(), deadlines.today()).stream()
                .filter(finding -> finding.severity() == Severity.B)
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.of(Kind.CONFLICT, "not-reviewed", finding.code() + "：" + finding.message());
                });
    }
}
