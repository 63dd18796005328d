package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A correction was given up; what was published stays.
 */
public record CorrectionAbandoned(String filingId, String by, Instant abandonedAt) implements Event {}
