package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param opening the filing, with its dates after every extension
 * @param submission number of the submission last taken in, 0 without one
 * @param rounds how many returns the filing has had
 * @param firstSubmittedAt when the first accepted submission came
 * @param since when it came into this state
 */
public record ReviewCase(
        FilingOpening opening,
        CaseState state,
        boolean correction,
        int submission,
        int rounds,
        @Nullable Instant firstSubmittedAt,
        Instant since) {

    public String filingId() {
        return opening.filingId();
    }

    /** Where a return or a withdrawal leads. */
    public CaseState reworkState() {
        return correction ? CaseState.CORRECTING : CaseState.REWORK;
    }

    /** Late when the first accepted submission came, or would come now, at or after {@code overdueAt}. */
    public boolean lateAt(Instant now) {
        Instant filed = firstSubmittedAt == null ? now : firstSubmittedAt;
        return state != CaseState.EXEMPT && !filed.isBefore(opening.overdueAt());
    }
}
