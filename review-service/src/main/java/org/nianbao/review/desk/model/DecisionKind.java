package org.nianbao.review.desk.model;

/** What a desk decides. */
public enum DecisionKind {
    APPROVE,
    RETURN
}
