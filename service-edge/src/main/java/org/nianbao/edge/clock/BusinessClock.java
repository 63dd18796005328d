package org.nianbao.edge.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Makes the business clock: real time; or another instant from which it goes on at real speed; or whatever a file says.
 * The last two are for local-stack and tests.
 */
public final class BusinessClock {

    private static final String FILE = "file:";

    private BusinessClock() {}

    /**
     * @param setting an ISO offset date-time such as {@code 2026-12-01T09:00+08:00} that is the time now; {@code file:} and
     *     the path of a {@link ClockFile}; empty for real time
     * @throws IllegalArgumentException when it is none of them, or the file cannot be read
     */
    public static Clock of(String setting) {
        Clock real = Clock.system(BusinessZone.SHANGHAI);
        String text = setting.strip();
        if (text.isEmpty()) {
            return real;
        }
        if (text.startsWith(FILE)) {
            ClockFile file = new ClockFile(Path.of(text.substring(FILE.length())), real);
            return new FileClock(file, BusinessZone.SHANGHAI);
        }
        try {
            Instant first = OffsetDateTime.parse(text).toInstant();
            return Clock.offset(real, Duration.between(real.instant(), first));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "nianbao.clock must be an ISO offset date-time such as 2026-12-01T09:00+08:00, or file: and a path, not: "
                            + setting,
                    unreadable);
        }
    }
}
