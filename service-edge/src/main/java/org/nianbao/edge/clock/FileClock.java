package org.nianbao.edge.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Business time as a file says it. */
final class FileClock extends Clock {

    private final ClockFile file;
    private final ZoneId zone;

    FileClock(ClockFile file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FileClock(file, other);
    }

    @Override
    public Instant instant() {
        return file.now();
    }
}
