package org.nianbao.events.review;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;

/**
 * The circular of who was late in a season. Key: the year.
 */
public record CircularIssued(int year, List<LateFiling> late, Instant issuedAt) implements Event {}
