package org.nianbao.stack.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The business time the stack was started with. A service that is started again later gets the time that has come by
 * then, not the one of the first start.
 */
public final class BusinessTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private final Instant startedAt;
    private final @Nullable OffsetDateTime start;

    /** @param start null for the real time */
    public BusinessTime(@Nullable OffsetDateTime start, Clock real) {
        this.start = start;
        this.real = real;
        this.startedAt = real.instant();
    }

    /** The present business time. */
    public OffsetDateTime now() {
        OffsetDateTime chosen = start;
        if (chosen == null) {
            return OffsetDateTime.now(real.withZone(SHANGHAI));
        }
        return chosen.plus(Duration.between(startedAt, real.instant()))
                .atZoneSameInstant(SHANGHAI)
                .toOffsetDateTime();
    }

    /** What a service started now gets as {@code NIANBAO_CLOCK}; empty for the real time. */
    public String forService() {
        return start == null ? "" : now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
