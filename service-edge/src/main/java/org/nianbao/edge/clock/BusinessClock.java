package org.nianbao.edge.clock;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Makes the business clock: real time, or another instant from which it goes on at real speed (local-stack and tests). */
public final class BusinessClock {

    private BusinessClock() {}

    /**
     * @param start an ISO offset date-time such as {@code 2026-12-01T09:00+08:00} that is the time now; empty for real
     *     time
     * @throws IllegalArgumentException when it is neither
     */
    public static Clock startingAt(String start) {
        Clock real = Clock.system(BusinessZone.SHANGHAI);
        if (start.isBlank()) {
            return real;
        }
        try {
            Instant first = OffsetDateTime.parse(start.strip()).toInstant();
            return Clock.offset(real, Duration.between(real.instant(), first));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "nianbao.clock must be an ISO offset date-time such as 2026-12-01T09:00+08:00, not: " + start,
                    unreadable);
        }
    }
}
