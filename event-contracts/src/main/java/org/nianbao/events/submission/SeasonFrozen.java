package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A season was frozen: agencies change nothing and nobody is reminded until {@link SeasonReopened} or the close. Key: the
 * year.
 */
public record SeasonFrozen(int year, Instant frozenAt) implements Event {}
