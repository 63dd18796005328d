package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A closed or frozen season was opened again. Key: the year.
 */
public record SeasonReopened(int year, Instant closesAt, Instant reopenedAt) implements Event {}
