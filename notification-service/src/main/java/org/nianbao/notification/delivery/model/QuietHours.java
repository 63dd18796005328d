package org.nianbao.notification.delivery.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is disturbed, every day, over midnight or not.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet; the same as {@code from} when no hour is quiet
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** When a letter ordered now may go: now, or at the end of the quiet hours. */
    public Instant earliest(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        if (!isQuiet(there.toLocalTime())) {
            return now;
        }
        ZonedDateTime end = there.with(until);
        return (end.isAfter(there) ? end : there.plusDays(1).with(until)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isBefore(until) ? afterStart && beforeEnd : !from.equals(until) && (afterStart || beforeEnd);
    }
}
