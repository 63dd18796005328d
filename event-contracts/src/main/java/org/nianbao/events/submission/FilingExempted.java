package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * The authority released an agency from filing.
 */
public record FilingExempted(String filingId, String reason, String by, Instant exemptedAt) implements Event {}
