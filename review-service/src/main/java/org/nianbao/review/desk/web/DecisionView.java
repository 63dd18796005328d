package org.nianbao.review.desk.web;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;

/** A decision as it was made. */
record DecisionView(
        String taskId,
        int submissionNumber,
        Desk desk,
        String scope,
        DecisionKind decision,
        String by,
        String opinion,
        List<ReasonBody> reasons,
        Instant decidedAt) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.taskId(),
                decision.submissionNumber(),
                decision.desk(),
                decision.scope(),
                decision.decision(),
                decision.by(),
                decision.opinion(),
                decision.reasons().stream().map(ReasonBody::of).toList(),
                decision.at());
    }
}
