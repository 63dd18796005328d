package org.nianbao.events.review;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A task lies at a desk.
 *
 * @param desk AUTHORITY, SECRECY or INSPECTION
 * @param scope code of the region, or of the agency whose own people sit there
 * @param dueAt when the desk is late
 */
public record DeskOpened(
        String filingId,
        int submissionNumber,
        String desk,
        String scope,
        String taskId,
        Instant dueAt,
        Instant openedAt)
        implements Event {}
