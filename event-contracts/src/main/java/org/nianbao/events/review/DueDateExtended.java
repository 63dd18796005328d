package org.nianbao.events.review;

import java.time.Instant;
import java.time.LocalDate;
import org.nianbao.events.Event;

/**
 * The authority moved one filing's dates.
 */
public record DueDateExtended(
        String filingId,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt,
        String reason,
        String by,
        Instant grantedAt)
        implements Event {}
