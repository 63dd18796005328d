package org.nianbao.submission.filing.model;

/** Every desk approved; the report is published in the same transaction, so nobody meets this state at rest. */
public record ApprovedFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.APPROVED;
    }

    /** The last submission becomes the next revision that the public reads. */
    public PublishedFiling publish() {
        return new PublishedFiling(facts.published(new Edition(facts.submissions(), facts.nextRevision())));
    }
}
