package org.nianbao.submission.season.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;

/**
 * One reporting year. Freezing stops what agencies do until it is reopened; closing ends the reminders and brings the
 * circular, late reports are still taken.
 *
 * @param year the reporting year; the filing happens in the year after
 * @param dates the two dates of every kind of agency
 * @param closesAt when it closes by itself
 * @param freezing why it is frozen; null when it is not
 */
public record Season(
        int year,
        SeasonState state,
        Map<AgencyKind, FilingDates> dates,
        Instant closesAt,
        Instant openedAt,
        @Nullable Freezing freezing,
        @Nullable Instant closedAt)
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
        return new Season(year, SeasonState.OPEN, dates, closesAt, now, null, null);
    }

    /** Agencies change nothing until it is reopened. */
    public SeasonStep freeze(String reason, Instant now) {
        return switch (state) {
            case OPEN ->
                new Season(year, SeasonState.FROZEN, dates, closesAt, openedAt, new Freezing(reason, now), null);
            case FROZEN -> SeasonRefused.FROZEN;
            case CLOSED -> SeasonRefused.NOT_OPEN;
        };
    }

    /** No more reminders; the circular may be issued. */
    public SeasonStep close(Instant now) {
        return state == SeasonState.CLOSED
                ? SeasonRefused.NOT_OPEN
                : new Season(year, SeasonState.CLOSED, dates, closesAt, openedAt, null, now);
    }

    /**
     * It goes on, after it was frozen or closed.
     *
     * @param until when it closes by itself; null: as before
     */
    public SeasonStep reopen(@Nullable Instant until, Instant now) {
        Instant newClosesAt = until == null ? closesAt : until;
        if (state == SeasonState.OPEN) {
            return SeasonRefused.NOT_CLOSED;
        }
        if (!newClosesAt.isAfter(now)) {
            return SeasonRefused.CLOSES_IN_THE_PAST;
        }
        if (!plausible(dayOf(newClosesAt), year, dayOf(now))) {
            return SeasonRefused.NOT_PLAUSIBLE;
        }
        Map<AgencyKind, FilingDates> after = new SeasonDates(dates).after(newClosesAt);
        return after.isEmpty()
                ? new Season(year, SeasonState.OPEN, dates, newClosesAt, openedAt, null, null)
                : new DatesRefused(SeasonRefused.CLOSES_BEFORE_DATES, after);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
