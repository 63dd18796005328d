package org.nianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

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
}
