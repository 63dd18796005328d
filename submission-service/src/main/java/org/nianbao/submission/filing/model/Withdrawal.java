package org.nianbao.submission.filing.model;

/** Where a withdrawn submission leads. */
final class Withdrawal {

    private Withdrawal() {}

    /** Back to drafting; a correction goes back to being corrected. */
    static Filing of(FilingFacts facts) {
        return facts.published() == null ? new OpenFiling(facts) : new CorrectingFiling(facts);
    }
}
