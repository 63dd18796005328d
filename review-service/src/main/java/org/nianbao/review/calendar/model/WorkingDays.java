package org.nianbao.review.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Working days in Asia/Shanghai, make-up working days (调休) counted. A year whose holiday notice has not appeared has no
 * working days that anybody knows: no day of it is assumed to be one, periods in it are counted in calendar days.
 */
public interface WorkingDays {

    /** The zone of all due dates. */
    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What the notice says of a day. */
    DayKind kindOf(LocalDate day);

    /**
     * The end of a period of working days: the first instant after its last day (half-open, Asia/Shanghai). The day of
     * the start does not count; a day whose year has no notice counts as it is.
     *
     * @param days how many, at least 1
     */
    default Instant endOf(Instant start, int days) {
        LocalDate day = start.atZone(SHANGHAI).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (kindOf(day) != DayKind.DAY_OFF) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    }
}
