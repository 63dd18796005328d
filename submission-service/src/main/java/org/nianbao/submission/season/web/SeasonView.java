package org.nianbao.submission.season.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonState;

/**
 * A season on the wire.
 *
 * @param filingsOpened whether every agency of the register has its filing already
 */
record SeasonView(
        int year,
        SeasonState state,
        List<DueDateBody> dueDates,
        Instant closesAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean filingsOpened) {

    static SeasonView of(Season season) {
        List<DueDateBody> dates = season.dates().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new DueDateBody(
                        entry.getKey(),
                        entry.getValue().submitBy(),
                        entry.getValue().publishBy()))
                .toList();
        return new SeasonView(
                season.year(),
                season.state(),
                dates,
                season.closesAt(),
                season.openedAt(),
                season.closedAt(),
                season.filingsOpened());
    }
}
