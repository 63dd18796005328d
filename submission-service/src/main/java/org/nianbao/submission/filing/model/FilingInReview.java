package org.nianbao.submission.filing.model;

import java.time.Instant;

/** The last submission passed the second validation and lies at the desks. */
public record FilingInReview(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.IN_REVIEW;
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
        return isCurrent(submissionNumber) ? this : stale("report-validated", submissionNumber);
    }

    @Override
    public Transition deskOpened(int submissionNumber) {
        return isCurrent(submissionNumber) ? this : stale("desk-opened", submissionNumber);
    }

    @Override
    public Transition deskDecided(int submissionNumber) {
        return isCurrent(submissionNumber) ? this : stale("desk-decided", submissionNumber);
    }

    @Override
    public Transition returned(int submissionNumber, int round, Instant reworkDueAt) {
        return isCurrent(submissionNumber)
                ? new ReturnedFiling(facts, round, reworkDueAt)
                : stale("report-returned", submissionNumber);
    }

    @Override
    public Transition approved(int submissionNumber) {
        return isCurrent(submissionNumber) ? new ApprovedFiling(facts) : stale("report-approved", submissionNumber);
    }

    @Override
    public FilingInReview extended(FilingDates dates) {
        return new FilingInReview(facts.dated(dates));
    }
}
