package org.nianbao.submission.season.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;

/**
 * One reporting year. Closing ends the reminders and brings the circular; late reports are still taken.
 *
 * @param year the reporting year; the filing happens in the year after
 * @param dates the two dates of every kind of agency
 * @param closesAt when it closes by itself
 * @param filingsOpened whether every agency of the register has its filing
 */
public record Season(
        int year,
        SeasonState state,
        Map<AgencyKind, FilingDates> dates,
        Instant closesAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean filingsOpened)
        implements SeasonStep {

    private static final int YEARS_AHEAD = 5;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Season {
        dates = Map.copyOf(dates);
    }

    /**
     * Whether a date can be meant: not before the reporting year, not more than five years ahead. A slip in the year would
     * leave an agency without a reminder for centuries.
     */
    public static boolean plausible(LocalDate date, int year, LocalDate today) {
        return date.getYear() >= year && !date.isAfter(today.plusYears(YEARS_AHEAD));
    }

    /** A new season; its filings follow in batches. */
    public static Season open(int year, Map<AgencyKind, FilingDates> dates, Instant closesAt, Instant now) {
        return new Season(year, SeasonState.OPEN, dates, closesAt, now, null, false);
    }

    /** No more reminders; the circular may be issued. */
    public SeasonStep close(Instant now) {
        return state == SeasonState.OPEN
                ? new Season(year, SeasonState.CLOSED, dates, closesAt, openedAt, now, filingsOpened)
                : SeasonRefused.NOT_OPEN;
    }

    /** The reminders go on until another date. */
    public SeasonStep reopen(Instant newClosesAt, Instant now) {
        if (state == SeasonState.OPEN) {
            return SeasonRefused.NOT_CLOSED;
        }
        if (!plausible(dayOf(newClosesAt), year, dayOf(now))) {
            return newClosesAt.isAfter(now) ? SeasonRefused.NOT_PLAUSIBLE : SeasonRefused.CLOSES_IN_THE_PAST;
        }
        return newClosesAt.isAfter(now)
                ? new Season(year, SeasonState.OPEN, dates, newClosesAt, openedAt, null, filingsOpened)
                : SeasonRefused.CLOSES_IN_THE_PAST;
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
