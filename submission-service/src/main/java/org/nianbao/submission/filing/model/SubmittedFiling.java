package org.nianbao.submission.filing.model;

import java.time.Instant;

/** The last submission is handed in; no desk has it yet. */
public record SubmittedFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.SUBMITTED;
    }

    @Override
    public Filing withdraw() {
        return Withdrawal.of(facts);
    }

    @Override
    public Transition exempt(String reason) {
        return Exemption.of(facts, reason);
    }

    @Override
    public Transition validated(int submissionNumber, boolean blocks) {
        if (!isCurrent(submissionNumber)) {
            return stale("report-validated", submissionNumber);
        }
        return blocks ? this : new FilingInReview(facts);
    }

    @Override
    public Transition deskOpened(int submissionNumber) {
        return isCurrent(submissionNumber) ? new FilingInReview(facts) : stale("desk-opened", submissionNumber);
    }

    @Override
    public Transition deskDecided(int submissionNumber) {
        return isCurrent(submissionNumber) ? new FilingInReview(facts) : stale("desk-decided", submissionNumber);
    }

    @Override
    public Transition returned(int submissionNumber, int round, Instant reworkDueAt) {
        return isCurrent(submissionNumber)
                ? new ReturnedFiling(facts, round, reworkDueAt)
                : stale("report-returned", submissionNumber);
    }

    @Override
    public SubmittedFiling extended(FilingDates dates) {
        return new SubmittedFiling(facts.dated(dates));
    }
}
