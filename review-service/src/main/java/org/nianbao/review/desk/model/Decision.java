package org.nianbao.review.desk.model;

import java.time.Instant;
import java.util.List;

/** A decision as it was made. */
public record Decision(
        String taskId,
        String filingId,
        int submissionNumber,
        Desk desk,
        String scope,
        DecisionKind decision,
        String by,
        String opinion,
        List<Reason> reasons,
        Instant at) {

    public Decision {
        reasons = List.copyOf(reasons);
    }
}
