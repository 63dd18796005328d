package org.nianbao.review.extension.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The authority moved one filing's dates.
 *
 * @param formerSubmitBy the date it moved
 * @param overdueAt the day after {@code submitBy}, 00:00 Asia/Shanghai
 * @param by opaque id of who granted it
 */
public record Extension(
        UUID id,
        String filingId,
        LocalDate formerSubmitBy,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt,
        String reason,
        String by,
        Instant at) {}
