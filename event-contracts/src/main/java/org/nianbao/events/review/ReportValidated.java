package org.nianbao.events.review;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;

/**
 * The second validation is done; what it found goes to the desks.
 */
public record ReportValidated(
        String filingId,
        int submissionNumber,
        String ruleSet,
        List<FindingRaised> findings,
        boolean blocks,
        Instant validatedAt)
        implements Event {}
