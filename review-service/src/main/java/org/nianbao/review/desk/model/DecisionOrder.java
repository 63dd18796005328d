package org.nianbao.review.desk.model;

import java.util.List;

/** What a reviewer wants to decide. */
public record DecisionOrder(DecisionKind decision, String opinion, List<Reason> reasons) {

    public DecisionOrder {
        reasons = List.copyOf(reasons);
    }
}
