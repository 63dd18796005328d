package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * A season was closed: the circular of who was late may be issued. Key: the year.
 */
public record SeasonClosed(int year, Instant closedAt) implements Event {}
