package org.nianbao.review.reviewcase.model;

/** What becomes of an event that arrives in a state. */
public enum Verdict {
    /** It takes effect now. */
    DELIVER,
    /** It is kept and delivered when the process reaches the state that waits for it. */
    EARLY,
    /** It is recorded and acknowledged, and has no effect. */
    STALE
}
