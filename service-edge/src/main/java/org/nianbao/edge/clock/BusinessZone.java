package org.nianbao.edge.clock;

import java.time.ZoneId;

/** The zone in which a date is a date: due dates are {@code LocalDate}s of it. */
public final class BusinessZone {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}
}
