package org.nianbao.submission.filing.model;

/** Every desk approved; the report is published in the same transaction, so nobody meets this state at rest. */
public record ApprovedFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.APPROVED;
    }

    /** The last submission becomes what the public reads, as this revision. */
    public PublishedFiling publish(int revision) {
        return new PublishedFiling(facts.published(new Edition(facts.submissions(), revision)));
    }
}
