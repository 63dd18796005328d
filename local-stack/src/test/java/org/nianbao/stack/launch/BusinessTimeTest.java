package org.nianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Business time across restarts of a service. */
class BusinessTimeTest {

    private final AtomicReference<Instant> real = new AtomicReference<>(Instant.parse("2026-11-21T02:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(real.get(), zone);
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(real.get());
        }
    };

    @Test
    void givesAServiceStartedLaterTheTimeThatHasComeByThen() {
        BusinessTime time = new BusinessTime(OffsetDateTime.parse("2026-12-01T09:00+08:00"), clock);
        assertThat(time.forService()).isEqualTo("2026-12-01T09:00+08:00");

        real.updateAndGet(now -> now.plusSeconds(90));

        assertThat(time.forService()).isEqualTo("2026-12-01T09:01:30+08:00");
    }

    @Test
    void givesNothingWhenBusinessTimeIsTheRealOne() {
        BusinessTime time = new BusinessTime(null, clock);

        assertThat(time.forService()).isEmpty();
        assertThat(time.now()).isEqualTo(OffsetDateTime.parse("2026-11-21T10:00+08:00"));
    }

    @Test
    void leavesItToTheServicesToReadAFileThatSaysTheTime(@TempDir Path directory) {
        ClockFile file = new ClockFile(directory.resolve("clock"));
        file.standAt(OffsetDateTime.parse("2025-01-27T23:59:59+08:00"));
        LaunchOptions options = new LaunchOptions(false, null, file.path(), Set.of());
        BusinessTime.of(options, Clock.systemUTC()).writeTo(directory);

        BusinessTime time = BusinessTime.readFrom(directory);
        assertThat(time.forService()).isEqualTo("file:" + file.path());
        assertThat(time.now()).isEqualTo(OffsetDateTime.parse("2025-01-27T23:59:59+08:00"));
        file.goOnFrom(OffsetDateTime.parse("2025-02-05T09:00+08:00"));
        assertThat(time.now())
                .isBetween(
                        OffsetDateTime.parse("2025-02-05T08:59:59+08:00"),
                        OffsetDateTime.parse("2025-02-05T09:02+08:00"));
    }
}
