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
 * then, not the one of the first start. Where a file says the time, the services read it themselves.
 */
public final class BusinessTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String FILE = "business-time";
    private static final String FROM_FILE = "file:";

    private final Clock real;
    private final Instant startedAt;
    private final @Nullable OffsetDateTime start;
    private final @Nullable ClockFile file;

    /** @param start null for the real time */
    public BusinessTime(@Nullable OffsetDateTime start, Clock real) {
        this(start, null, real, real.instant());
    }

    private BusinessTime(@Nullable OffsetDateTime start, @Nullable ClockFile file, Clock real, Instant startedAt) {
        this.start = start;
        this.file = file;
        this.real = real;
        this.startedAt = startedAt;
    }

    /** As somebody who starts the stack chose it. */
    static BusinessTime of(LaunchOptions options, Clock real) {
        Path chosen = options.clockFile();
        return new BusinessTime(options.clock(), chosen == null ? null : new ClockFile(chosen), real, real.instant());
    }

    /** The time of the stack that runs, as {@link #writeTo} left it. */
    public static BusinessTime readFrom(Path run) {
        try {
            String[] kept = Files.readString(run.resolve(FILE)).trim().split(" ", 2);
            Instant startedAt = Instant.parse(kept[0]);
            if (kept.length == 1) {
                return new BusinessTime(null, null, Clock.systemUTC(), startedAt);
            }
            return kept[1].startsWith(FROM_FILE)
                    ? new BusinessTime(null, fileOf(kept[1]), Clock.systemUTC(), startedAt)
                    : new BusinessTime(OffsetDateTime.parse(kept[1]), null, Clock.systemUTC(), startedAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves it for other commands. */
    void writeTo(Path run) {
        try {
            Files.writeString(run.resolve(FILE), (startedAt + " " + chosen()).trim() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClockFile fileOf(String text) {
        return new ClockFile(Path.of(text.substring(FROM_FILE.length())));
    }

    private String chosen() {
        if (file != null) {
            return FROM_FILE + file.path();
        }
        return start == null ? "" : start.toString();
    }

    /** The present business time. */
    public OffsetDateTime now() {
        if (file != null) {
            return file.read(real);
        }
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
        if (file != null) {
            return chosen();
        }
        return start == null ? "" : now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
