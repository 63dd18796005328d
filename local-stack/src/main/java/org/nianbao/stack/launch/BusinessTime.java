package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final String FILE = "business-time";

    private final Clock real;
    private final Instant startedAt;
    private final @Nullable OffsetDateTime start;

    /** @param start null for the real time */
    public BusinessTime(@Nullable OffsetDateTime start, Clock real) {
        this(start, real, real.instant());
    }

    private BusinessTime(@Nullable OffsetDateTime start, Clock real, Instant startedAt) {
        this.start = start;
        this.real = real;
        this.startedAt = startedAt;
    }

    /** The time of the stack that runs, as {@link #writeTo} left it. */
    public static BusinessTime readFrom(Path run) {
        try {
            String[] kept = Files.readString(run.resolve(FILE)).trim().split(" ");
            OffsetDateTime start = kept.length > 1 ? OffsetDateTime.parse(kept[1]) : null;
            return new BusinessTime(start, Clock.systemUTC(), Instant.parse(kept[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves it for other commands. */
    void writeTo(Path run) {
        try {
            Files.writeString(run.resolve(FILE), startedAt + (start == null ? "" : " " + start) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
