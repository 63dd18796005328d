package org.nianbao.events.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The report goes back to the agency with coded reasons.
 *
 * @param desk the desk whose decision returned it; VALIDATION when the rules did
 * @param round how many returns this filing has had, this one counted
 */
public record ReportReturned(
        String filingId,
        int submissionNumber,
        String desk,
        @Nullable String by,
        List<ReturnReason> reasons,
        int round,
        Instant reworkDueAt,
        Instant returnedAt)
        implements Event {}
