package org.nianbao.notification.calendar.application;

import java.util.List;
import org.nianbao.notification.filing.model.Filing;

/** Writes due dates for calendar programs. */
public interface CalendarWriter {

    /**
     * An iCalendar object (RFC 5545) with one entry for each filing, whose UID stays while its date moves.
     *
     * @param method PUBLISH or CANCEL (RFC 5546)
     */
    String write(String method, List<Filing> filings);
}
