package org.nianbao.notification.delivery.model;

import java.time.Duration;

/**
 * How long to wait before the next attempt.
 *
 * @param first after the first failure; doubled after each further one
 * @param longest the longest such wait
 * @param giveUpAfter how long after it was ordered a letter that is postponed again and again has failed (RFC 5321
 *     section 4.5.4.1 wants at least four to five days); a channel that is away is waited for without end
 */
public record BackOff(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many failures in a row, 1 or more. */
    public Duration after(int failures) {
        long factor = 1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
        Duration wait = first.multipliedBy(factor);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
