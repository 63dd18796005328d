package org.nianbao.edge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.edge.clock.BusinessZone;

/**
 * Working days in Asia/Shanghai, make-up working days (调休) counted. A year whose holiday notice has not appeared has no
 * working days that anybody knows: no day of it is assumed to be one, periods in it are counted in calendar days.
 */
public interface WorkingDays {

    /** What the notice says of a day. */
    DayKind kindOf(LocalDate day);

    /** The number of the State Council's notice for a calendar year; empty while it has not appeared. */
    Optional<String> noticeOf(int year);

    /**
     * The end of a period of working days: the first instant after its last day (half-open, Asia/Shanghai). The day of
     * the start does not count; a day whose year has no notice counts as it is.
     *
     * @param days how many, at least 1
     */
    default Instant endOf(Instant start, int days) {
        LocalDate day = start.atZone(BusinessZone.SHANGHAI).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (kindOf(day) != DayKind.DAY_OFF) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(BusinessZone.SHANGHAI).toInstant();
    }

    /**
     * So many working days before the last one on or before a date; the date itself when that meets a year without a notice.
     *
     * @param days how many, 0 for the last working day on or before the date
     */
    default LocalDate before(LocalDate date, int days) {
        LocalDate day = date;
        int left = days;
        while (true) {
            DayKind kind = kindOf(day);
            if (kind == DayKind.NOT_ANNOUNCED) {
                return date;
            }
            if (kind == DayKind.WORKING_DAY && left-- == 0) {
                return day;
            }
            day = day.minusDays(1);
        }
    }

    /** How many working days lie from the first day to the last, both counted; a day whose year has no notice counts. */
    default int between(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(day -> kindOf(day) != DayKind.DAY_OFF)
                .count();
    }
}
