package org.nianbao.events.submission;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;

/**
 * A season (one reporting year) was opened; its filings are opened one by one. Key: the year.
 *
 * @param year the reporting year, not the year of filing
 * @param closesAt when the season closes by itself
 */
public record SeasonOpened(int year, List<DueDate> dueDates, Instant closesAt, Instant openedAt) implements Event {}
