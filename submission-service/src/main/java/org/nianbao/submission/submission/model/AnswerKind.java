package org.nianbao.submission.submission.model;

/** What the agency did about a reason of a return. */
public enum AnswerKind {
    /** It changed what the reason speaks of. */
    CORRECTED,
    /** It did not, and says why. */
    NOT_CORRECTED
}
