package org.nianbao.submission.filing.model;

import java.time.Instant;

/**
 * The last submission came back with reasons; the agency reworks it.
 *
 * @param round how many returns there have been
 * @param reworkDueAt when the rework is late
 */
public record ReturnedFiling(FilingFacts facts, int round, Instant reworkDueAt) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.RETURNED;
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
    public Transition exempt(String reason) {
        return Exemption.of(facts, reason);
    }

    @Override
    public Transition abandonCorrection() {
        return facts.published() == null ? Refusal.wrongState(state(), "放弃更正") : new PublishedFiling(facts);
    }

    /** The later of the two deadlines counts: an extension never shortens a rework. */
    @Override
    public ReturnedFiling extended(FilingDates dates) {
        Instant moved = dates.overdueAt().isAfter(reworkDueAt) ? dates.overdueAt() : reworkDueAt;
        return new ReturnedFiling(facts.dated(dates), round, moved);
    }
}
