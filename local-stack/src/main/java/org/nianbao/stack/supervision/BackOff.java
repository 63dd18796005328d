package org.nianbao.stack.supervision;

import java.time.Duration;

/**
 * How long to wait before the next start: doubles with each early death, and forgets them once a process has lived long
 * enough.
 *
 * @param first wait after the first death
 * @param longest no wait is longer
 * @param healthyAfter a process that lived this long died of something new
 */
public record BackOff(Duration first, Duration longest, Duration healthyAfter) {

    public static final BackOff STANDARD =
            new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(2));

    /** The wait after this many early deaths in a row, counted from 1. */
    public Duration after(int deaths) {
        Duration wait = first.multipliedBy(1L << Math.min(deaths - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
