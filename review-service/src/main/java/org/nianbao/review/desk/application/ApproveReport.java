package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.Map;
import org.nianbao.edge.audit.Audit;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every desk approved: the revision may be published. */
@Service
public class ApproveReport {

    private final Cases cases;
    private final Decisions decisions;
    private final DeskEvents events;
    private final Deadlines deadlines;
    private final Audit audit;

    public ApproveReport(Cases cases, Decisions decisions, DeskEvents events, Deadlines deadlines, Audit audit) {
        this.cases = cases;
        this.decisions = decisions;
        this.events = events;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public void approve(String filingId) {
        ReviewCase reviewed = cases.require(filingId);
        Instant now = deadlines.now();
        var approvals = decisions.ofFiling(filingId).stream()
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
}
