package org.nianbao.review.reviewcase.model;

import static org.nianbao.review.reviewcase.model.Verdict.DELIVER;
import static org.nianbao.review.reviewcase.model.Verdict.EARLY;
import static org.nianbao.review.reviewcase.model.Verdict.STALE;

/**
 * The state × event table of docs/case-states.md: nothing orders one topic against another, so every event may meet every
 * state. A submission's number tells whether an event speaks of the current submission, of an older or of a later one.
 */
public final class CaseTable {

    private CaseTable() {}

    /** What an event does before the filing is known here. */
    public static Verdict withoutCase(CaseEvent event) {
        return event == CaseEvent.FILING_OPENED ? DELIVER : EARLY;
    }

    /** What an event without a submission number does. */
    public static Verdict of(CaseState state, CaseEvent event) {
        return switch (event) {
            case FILING_OPENED -> STALE;
            case CORRECTION_OPENED -> correctionOpened(state);
            case CORRECTION_ABANDONED -> correctionAbandoned(state);
            case FILING_EXEMPTED -> state.ended() ? STALE : DELIVER;
            case REPORT_SUBMITTED, REPORT_WITHDRAWN, REPORT_PUBLISHED ->
                throw new IllegalArgumentException(event + " has a submission number");
        };
    }

    /**
     * What an event about a submission does.
     *
     * @param current number of the submission the case last took in, 0 without one
     * @param number number of the submission the event speaks of
     */
    public static Verdict of(CaseState state, CaseEvent event, int current, int number) {
        if (state == CaseState.EXEMPT) {
            return STALE;
        }
        return switch (event) {
            case REPORT_SUBMITTED -> submitted(state, current, number);
            case REPORT_WITHDRAWN -> about(state, current, number, CaseState.IN_REVIEW, CaseState.APPROVED);
            case REPORT_PUBLISHED -> published(state, current, number);
            case FILING_OPENED, CORRECTION_OPENED, CORRECTION_ABANDONED, FILING_EXEMPTED -> of(state, event);
        };
    }

    private static Verdict submitted(CaseState state, int current, int number) {
        if (number <= current) {
            return STALE;
        }
        return state.withAgency() ? DELIVER : EARLY;
    }

    private static Verdict published(CaseState state, int current, int number) {
        if (number == current && state == CaseState.IN_REVIEW) {
            return EARLY;
        }
        return about(state, current, number, CaseState.APPROVED);
    }

    private static Verdict about(CaseState state, int current, int number, CaseState... waiting) {
        if (number > current) {
            return EARLY;
        }
        if (number < current) {
            return STALE;
        }
        for (CaseState one : waiting) {
            if (one == state) {
                return DELIVER;
            }
        }
        return STALE;
    }

    private static Verdict correctionOpened(CaseState state) {
        return switch (state) {
            case PUBLISHED -> DELIVER;
            case DRAFTING, IN_REVIEW, APPROVED, REWORK -> EARLY;
            case CORRECTING, EXEMPT -> STALE;
        };
    }

    private static Verdict correctionAbandoned(CaseState state) {
        return switch (state) {
            case CORRECTING -> DELIVER;
            case IN_REVIEW, APPROVED -> EARLY;
            case DRAFTING, REWORK, PUBLISHED, EXEMPT -> STALE;
        };
    }
}
