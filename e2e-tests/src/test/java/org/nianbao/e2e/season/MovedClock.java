package org.nianbao.e2e.season;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.nianbao.stack.launch.ClockFile;

/**
 * The business time of the whole stack, moved by the test. It goes on at real speed, which is nothing beside the moves; where
 * a second counts it stands still.
 */
final class MovedClock {

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ClockFile file;
    private LocalDateTime now;
    private Instant movedAt = Instant.now();
    private boolean still;

    MovedClock(ClockFile file, String start) {
        this.file = file;
        this.now = LocalDateTime.parse(start, STAMP);
        file.goOnFrom(OffsetDateTime.of(now, SHANGHAI));
    }

    /** @param time in Shanghai, such as {@code 2025-01-27 09:00:00}; not before the present one */
    void moveTo(String time) {
        enter(time, false);
        file.goOnFrom(OffsetDateTime.of(now, SHANGHAI));
    }

    /** The same, and it stays this very second. */
    void standAt(String time) {
        enter(time, true);
        file.standAt(OffsetDateTime.of(now, SHANGHAI));
    }

    private void enter(String time, boolean stays) {
        LocalDateTime next = LocalDateTime.parse(time, STAMP);
        if (next.isBefore(now)) {
            throw new IllegalArgumentException("business time does not go back to " + time);
        }
        now = next;
        still = stays;
        movedAt = Instant.now();
    }

    /** What it shows by now, or a second more. */
    Instant present() {
        return still
                ? instant()
                : instant().plus(Duration.between(movedAt, Instant.now())).plusSeconds(1);
    }

    /** The time it was moved to. */
    Instant instant() {
        return now.toInstant(SHANGHAI);
    }

    /** Such as {@code 2025-01-27 23:59}. */
    String minute() {
        return STAMP.format(now).substring(0, 16);
    }
}
