package org.nianbao.submission.filing.model;

import java.time.Instant;

/** The agency is drafting; nothing is handed in. */
public record OpenFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.OPEN;
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
    public ExemptFiling exempt(String reason) {
        return new ExemptFiling(facts, reason);
    }

    @Override
    public OpenFiling extended(FilingDates dates) {
        return new OpenFiling(facts.dated(dates));
    }
}
