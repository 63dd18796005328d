package org.nianbao.submission.season.model;

import java.time.Instant;
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

    public Season {
        dates = Map.copyOf(dates);
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
        return newClosesAt.isAfter(now)
                ? new Season(year, SeasonState.OPEN, dates, newClosesAt, openedAt, null, filingsOpened)
                : SeasonRefused.CLOSES_IN_THE_PAST;
    }
}
