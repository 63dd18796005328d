package org.nianbao.events.review;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A desk decided.
 *
 * @param decision APPROVE or RETURN
 */
public record DeskDecided(
        String filingId,
        int submissionNumber,
        String desk,
        String scope,
        String taskId,
        String decision,
        String by,
        String opinion,
        Instant decidedAt)
        implements Event {}
