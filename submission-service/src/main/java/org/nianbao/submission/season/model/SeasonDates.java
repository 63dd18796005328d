package org.nianbao.submission.season.model;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;

/** The dates of every kind of agency in one season, and what speaks against them. */
public record SeasonDates(Map<AgencyKind, FilingDates> dates) {

    public SeasonDates {
        dates = Map.copyOf(dates);
    }

    /** Those whose submitBy is over: their agencies would be late at once. */
    public Map<AgencyKind, FilingDates> past(Instant now) {
        return those(date -> !date.overdueAt().isAfter(now));
    }

    /** Those whose publishBy ends after the season. */
    public Map<AgencyKind, FilingDates> after(Instant closesAt) {
        return those(date -> date.publishedLateAt().isAfter(closesAt));
    }

    private Map<AgencyKind, FilingDates> those(Predicate<FilingDates> in) {
        return dates.entrySet().stream()
                .filter(entry -> in.test(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
