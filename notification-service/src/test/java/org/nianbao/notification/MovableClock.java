package org.nianbao.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.nianbao.edge.clock.BusinessZone;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Business time of the tests: goes on at real speed from wherever it is put. */
final class MovableClock extends Clock {

    static final OffsetDateTime START = OffsetDateTime.parse("2027-01-12T09:00+08:00");
    static final MovableClock CLOCK = new MovableClock();

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private MovableClock() {
        put(START.toString());
    }

    /** It is this time now. */
    void put(String time) {
        ahead.set(Duration.between(Instant.now(), OffsetDateTime.parse(time)));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return BusinessZone.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** In place of the service's own clock. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        Clock businessClock() {
            return CLOCK;
        }
    }
}
