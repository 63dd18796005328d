package org.nianbao.review.desk.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return.
 *
 * @param round 1 for the first return of the filing
 * @param desk whose decision it was; VALIDATION when the rules returned it
 * @param by who decided; null when the rules did
 */
public record Round(
        String filingId,
        int round,
        int submissionNumber,
        Desk desk,
        @Nullable String by,
        List<DeskReason> reasons,
        Instant reworkDueAt,
        Instant returnedAt) {

    public Round {
        reasons = List.copyOf(reasons);
    }
}
