package org.nianbao.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.nianbao.edge.clock.BusinessZone;

/** Business time that a test moves; the engine's clock moves with it. */
final class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2024-01-10T02:00:00Z");

    void set(String offsetDateTime) {
        set(ZonedDateTime.parse(offsetDateTime).toInstant());
    }

    void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    void forward(Duration distance) {
        set(now.plus(distance));
    }

    @Override
    public ZoneId getZone() {
        return BusinessZone.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
