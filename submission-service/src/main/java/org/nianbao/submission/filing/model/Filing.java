package org.nianbao.submission.filing.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One agency's duty to report for one season. Each state is a type that answers for itself: it overrides what it allows,
 * everything else is refused (a command) or stale (an event of review-service). docs/filing-states.md has the table.
 */
public sealed interface Filing extends Transition
        permits OpenFiling,
                SubmittedFiling,
                FilingInReview,
                ReturnedFiling,
                ApprovedFiling,
                PublishedFiling,
                CorrectingFiling,
                ExemptFiling {

    /** What is true in every state. */
    FilingFacts facts();

    /** The state's name. */
    FilingState state();

    /** The identity. */
    default FilingId id() {
        return facts().id();
    }

    /** Whether drafts may be saved and a report handed in. */
    default boolean editable() {
        return false;
    }

    /** A report that passed the rules is handed in. */
    default Transition submit(Instant at) {
        return Refusal.wrongState(state(), "提交");
    }

    /** The agency takes its submission back. */
    default Transition withdraw() {
        return Refusal.wrongState(state(), "撤回");
    }

    /** The authority releases the agency from filing. */
    default Transition exempt(String reason) {
        return Refusal.wrongState(state(), "免报");
    }

    /** The published report is to be corrected. */
    default Transition openCorrection(String reason) {
        return Refusal.wrongState(state(), "更正");
    }

    /** The correction is given up; what was published stays. */
    default Transition abandonCorrection() {
        return Refusal.wrongState(state(), "放弃更正");
    }

    /**
     * The authority withdraws what is public; whatever the state, it stays.
     *
     * @param last the last retraction; null without one
     */
    default Transition retract(@Nullable Retraction last) {
        Edition published = facts().published();
        if (published == null) {
            return new Refusal("not-published", "年报还没有公布，没有可以撤下的内容。");
        }
        return last != null && last.covers(published.revision())
                ? new Refusal("already-retracted", "年报已经撤下；更正后重新公布的，才能再次撤下。")
                : this;
    }

    /** The second validation is done. */
    default Transition validated(int submissionNumber, boolean blocks) {
        return stale("report-validated", submissionNumber);
    }

    /** A desk has the report. */
    default Transition deskOpened(int submissionNumber) {
        return stale("desk-opened", submissionNumber);
    }

    /** A desk decided; what follows from it is told by report-returned or report-approved. */
    default Transition deskDecided(int submissionNumber) {
        return stale("desk-decided", submissionNumber);
    }

    /** A desk or the validation returned it. */
    default Transition returned(int submissionNumber, int round, Instant reworkDueAt) {
        return stale("report-returned", submissionNumber);
    }

    /** Every desk approved. */
    default Transition approved(int submissionNumber) {
        return stale("report-approved", submissionNumber);
    }

    /** The authority moved the dates. */
    default Transition extended(FilingDates dates) {
        return stale("due-date-extended", facts().submissions());
    }

    /** The event does not count here. */
    default Stale stale(String event, int submissionNumber) {
        return Stale.in(state(), event, submissionNumber, facts().submissions());
    }

    /** Whether an event speaks of the last submission. */
    default boolean isCurrent(int submissionNumber) {
        return submissionNumber == facts().submissions();
    }
}
