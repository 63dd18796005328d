package org.nianbao.submission.filing.model;

import java.time.Instant;

/** A correction of the published report is being drafted; the public still reads the old revision. */
public record CorrectingFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.CORRECTING;
    }

    @Override
    public boolean editable() {
        return true;
    }

    @Override
    public SubmittedFiling submit(Instant at) {
        return new SubmittedFiling(facts.submitted(at));
    }

    @Override
    public PublishedFiling abandonCorrection() {
        return new PublishedFiling(facts);
    }
}
