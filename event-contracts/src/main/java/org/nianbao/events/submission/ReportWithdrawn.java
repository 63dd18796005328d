package org.nianbao.events.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The agency took a submission back before it was published.
 */
public record ReportWithdrawn(
        String filingId,
        int submissionNumber,
        String by,
        @Nullable String reason,
        Instant withdrawnAt) implements Event {}
