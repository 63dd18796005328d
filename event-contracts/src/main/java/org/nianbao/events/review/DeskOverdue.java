package org.nianbao.events.review;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A task at a desk is late.
 */
public record DeskOverdue(
        String filingId, int submissionNumber, String desk, String scope, String taskId, Instant dueAt)
        implements Event {}
