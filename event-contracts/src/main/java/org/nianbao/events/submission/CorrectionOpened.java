package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A published report is to be corrected.
 */
public record CorrectionOpened(String filingId, String reason, String by, Instant openedAt) implements Event {}
