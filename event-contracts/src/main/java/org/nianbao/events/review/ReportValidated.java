package org.nianbao.events.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The second validation is done; what it found goes to the desks.
 *
 * @param notChecked the rules that could not be checked; null in events of earlier releases
 */
public record ReportValidated(
        String filingId,
        int submissionNumber,
        String ruleSet,
        List<FindingRaised> findings,
        boolean blocks,
        Instant validatedAt,
        @Nullable List<RuleNotChecked> notChecked)
        implements Event {}
