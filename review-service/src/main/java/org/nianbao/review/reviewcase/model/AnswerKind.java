package org.nianbao.review.reviewcase.model;

/** What the agency did about a reason of a return. */
public enum AnswerKind {
    CORRECTED,
    NOT_CORRECTED
}
