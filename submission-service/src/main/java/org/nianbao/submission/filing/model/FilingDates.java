package org.nianbao.submission.filing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The two dates of a filing, both days inclusive in Asia/Shanghai.
 *
 * @param submitBy internal, reminded against
 * @param publishBy statutory (article 49)
 */
public record FilingDates(LocalDate submitBy, LocalDate publishBy) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public FilingDates {
        if (publishBy.isBefore(submitBy)) {
            throw new IllegalArgumentException("publishBy " + publishBy + " is before submitBy " + submitBy);
        }
    }

    /** "By 31 January" is half-open: late begins on the following day at 00:00. */
    public Instant overdueAt() {
        return endOf(submitBy);
    }

    /** The same of publishBy: a publication from then on is late (D-02). */
    public Instant publishedLateAt() {
        return endOf(publishBy);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    }
}
