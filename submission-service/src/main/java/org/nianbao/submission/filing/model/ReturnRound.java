package org.nianbao.submission.filing.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A return with all its reasons.
 *
 * @param round how many returns the filing has had, this one counted
 * @param submissionNumber what was returned
 * @param desk whose decision it was; VALIDATION when the rules returned it
 * @param by opaque id of the person; null when the rules returned it
 * @param reworkDueAt when the rework is late
 * @param lapsed whether nobody has to answer it any more: what it spoke of was published or given up
 */
public record ReturnRound(
        int round,
        int submissionNumber,
        Desk desk,
        @Nullable String by,
        List<ReturnReason> reasons,
        Instant reworkDueAt,
        Instant returnedAt,
        boolean lapsed) {

    public ReturnRound {
        reasons = List.copyOf(reasons);
    }

    /** All reasons on one line, as people read them. */
    public String sentence() {
        return reasons.stream()
                .map(reason -> reason.code() + " " + reason.text())
                .collect(Collectors.joining("；"));
    }
}
