package org.nianbao.notification.notice.application;

import java.time.Instant;
import java.time.LocalDate;
import org.nianbao.notification.delivery.model.QuietHours;
import org.nianbao.notification.filing.model.Filing;
import org.springframework.stereotype.Service;

/** Decides when a letter about a filing may go. */
@Service
public class Timing {

    private final QuietHours quietHours;

    Timing(QuietHours quietHours) {
        this.quietHours = quietHours;
    }

    /** After the quiet hours, but at once in the last 24 hours of the filing's date: the morning would be too late. */
    public Instant earliest(Filing filing, Instant now) {
        return filing.isOnItsLastDay(now, quietHours.zone()) ? now : quietHours.earliest(now);
    }

    /** The business day of an instant. */
    public LocalDate day(Instant now) {
        return now.atZone(quietHours.zone()).toLocalDate();
    }
}
