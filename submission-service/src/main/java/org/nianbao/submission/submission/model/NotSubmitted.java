package org.nianbao.submission.submission.model;

import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.filing.model.Refusal;

/** Handing in was not possible at all. */
public sealed interface NotSubmitted extends SubmitStep {

    /** The state does not allow it. */
    record WrongState(Refusal refusal) implements NotSubmitted {}

    /** The draft has changed since the caller saw it. */
    record Stale(DraftStale draft) implements NotSubmitted {}

    /**
     * A signature bears a date on which nobody can have signed this report.
     *
     * @param index its place among the sign-offs
     */
    record Misdated(int index) implements NotSubmitted {}

    /** There is nothing to hand in. */
    record NoDraft() implements NotSubmitted {}
}
