package org.nianbao.submission.season.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.season.model.DatesRefused;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonDates;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a season and the first batch of its filings; {@link SeasonFilings} opens the rest. */
@Service
public class OpenSeason {

    /** The first reporting year with a national format. */
    private static final int FIRST_YEAR = 2019;

    private final Seasons seasons;
    private final SeasonEvents events;
    private final SeasonFilings filings;
    private final StatutoryDates statutory;
    private final Audit audit;
    private final Clock clock;

    OpenSeason(
            Seasons seasons,
            SeasonEvents events,
            SeasonFilings filings,
            StatutoryDates statutory,
            Audit audit,
            Clock clock) {
        this.seasons = seasons;
        this.events = events;
        this.filings = filings;
        this.statutory = statutory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the season of a reporting year.
     *
     * @param closesAt when it closes by itself; null: at the end of June of the year of filing
     * @param given dates that differ from the statutory ones
     * @param acceptPastDates whether it is meant that some are past; the audit entry says so
     */
    @Transactional
    public SeasonStep open(
            int year, @Nullable Instant closesAt, Map<AgencyKind, FilingDates> given, boolean acceptPastDates) {
        Instant now = clock.instant();
        if (year < FIRST_YEAR
                || year > LocalDate.ofInstant(now, clock.getZone()).getYear()) {
            return SeasonRefused.YEAR_NOT_OVER;
        }
        Instant closing = closesAt == null ? endOfJune(year + 1) : closesAt;
        if (!closing.isAfter(now)) {
            return SeasonRefused.CLOSES_IN_THE_PAST;
        }
        if (!plausible(year, closing, given, LocalDate.ofInstant(now, clock.getZone()))) {
            return SeasonRefused.NOT_PLAUSIBLE;
        }
        if (seasons.find(year).isPresent()) {
            return SeasonRefused.EXISTS;
        }
        Map<AgencyKind, FilingDates> dates = new EnumMap<>(statutory.of(year));
        dates.putAll(given);
        return open(Season.open(year, dates, closing, now), acceptPastDates);
    }

    private SeasonStep open(Season season, boolean acceptPastDates) {
        SeasonDates dates = new SeasonDates(season.dates());
        Map<AgencyKind, FilingDates> past = dates.past(season.openedAt());
        if (!past.isEmpty() && !acceptPastDates) {
            return new DatesRefused(SeasonRefused.DATES_PAST, past);
        }
        Map<AgencyKind, FilingDates> after = dates.after(season.closesAt());
        if (!after.isEmpty()) {
            return new DatesRefused(SeasonRefused.CLOSES_BEFORE_DATES, after);
        }
        if (!seasons.add(season)) {
            return SeasonRefused.EXISTS;
        }
        audit.record(Chains.season(season.year()), "season-opened", null, new Opened(season, past.keySet()));
        events.opened(season);
        filings.begin(season.year());
        return season;
    }

    /**
     * What the audit log holds of an opening.
     *
     * @param acceptedPast the kinds of agencies whose date was past, on purpose
     */
    private record Opened(Season season, Set<AgencyKind> acceptedPast) {}

    private boolean plausible(int year, Instant closing, Map<AgencyKind, FilingDates> given, LocalDate today) {
        return Season.plausible(LocalDate.ofInstant(closing, clock.getZone()), year, today)
                && given.values().stream()
                        .allMatch(dates -> Season.plausible(dates.submitBy(), year, today)
                                && Season.plausible(dates.publishBy(), year, today));
    }

    private Instant endOfJune(int year) {
        return LocalDate.of(year, Month.JULY, 1).atStartOfDay(clock.getZone()).toInstant();
    }
}
