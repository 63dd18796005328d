package org.nianbao.events.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.events.Event;

/**
 * An agency has a report to file for a season.
 *
 * @param filingId {year}-{agencyCode}
 * @param regionPath from the province down; the last is the agency's own region
 * @param overdueAt the day after submitBy, 00:00 Asia/Shanghai
 */
public record FilingOpened(
        String filingId,
        int year,
        String agencyCode,
        String agencyName,
        String agencyKind,
        List<Region> regionPath,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt)
        implements Event {}
