package org.nianbao.notification.delivery.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Letter.CalendarFile;
import org.nianbao.notification.delivery.model.Line;

/** Knows what the notices say. */
public interface Letters {

    /** The letter with these notices, one or more, without a calendar. */
    Letter of(Delivery delivery, List<Line> lines);

    /** The due dates that these notices speak of, as they stand now; null when they speak of none. */
    @Nullable
    CalendarFile calendar(List<Line> lines);
}
