package org.nianbao.submission.season.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.season.model.Freezing;
import org.nianbao.submission.season.model.Opening;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonState;

/**
 * A season on the wire.
 *
 * @param freezing why it is frozen; null when it is not
 * @param filingsOpened whether every agency of the register has its filing already
 * @param opening how far that has come
 * @param holidays of the calendar years of its due dates
 */
record SeasonView(
        int year,
        SeasonState state,
        List<DueDateBody> dueDates,
        Instant closesAt,
        Instant openedAt,
        @Nullable Freezing freezing,
        @Nullable Instant closedAt,
        boolean filingsOpened,
        OpeningView opening,
        List<HolidaysView> holidays) {

    static SeasonView of(Season season, Opening opening, List<HolidaysView> holidays) {
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
                season.freezing(),
                season.closedAt(),
                opening.finished(),
                OpeningView.of(opening),
                holidays);
    }
}
