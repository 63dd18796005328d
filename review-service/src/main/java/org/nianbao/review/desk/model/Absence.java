package org.nianbao.review.desk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is away, on both days and between.
 *
 * @param by who entered it
 * @param endedAt when it was ended before its time; null otherwise
 */
public record Absence(
        UUID id,
        AbsenceOrder order,
        String by,
        Instant at,
        @Nullable Instant endedAt) {

    /** Whether the person is away on a day. */
    public boolean covers(LocalDate day) {
        return endedAt == null && !day.isBefore(order.from()) && !day.isAfter(order.to());
    }
}
