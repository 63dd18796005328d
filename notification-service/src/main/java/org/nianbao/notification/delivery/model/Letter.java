package org.nianbao.notification.delivery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is delivered: a line of title, plain text, the notices it tells of, and the due dates as a calendar file.
 *
 * @param calendar an iCalendar object; null when nothing in it has a date of its own
 */
public record Letter(
        String title,
        String text,
        List<Line> lines,
        @Nullable CalendarFile calendar) {

    public Letter {
        lines = List.copyOf(lines);
    }

    public Letter(String title, String text) {
        this(title, text, List.of(), null);
    }

    /**
     * An iCalendar object.
     *
     * @param method PUBLISH or CANCEL (RFC 5546)
     */
    public record CalendarFile(String method, String content) {}
}
