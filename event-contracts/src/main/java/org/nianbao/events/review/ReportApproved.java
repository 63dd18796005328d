package org.nianbao.events.review;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;

/**
 * Every desk approved; the revision may be published.
 */
public record ReportApproved(String filingId, int submissionNumber, List<DeskDecision> decisions, Instant approvedAt)
        implements Event {}
