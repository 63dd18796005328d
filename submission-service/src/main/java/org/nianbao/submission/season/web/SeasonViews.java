package org.nianbao.submission.season.web;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.submission.season.application.Openings;
import org.nianbao.submission.season.model.DatesRefused;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.stereotype.Component;

/** Shows seasons with what is known beside them, and what became of a command. */
@Component
class SeasonViews {

    private final Openings openings;
    private final WorkingDays workingDays;

    SeasonViews(Openings openings, WorkingDays workingDays) {
        this.openings = openings;
        this.workingDays = workingDays;
    }

    SeasonView of(Season season) {
        return SeasonView.of(season, openings.find(season.year()).orElseThrow(), holidays(season));
    }

    private List<HolidaysView> holidays(Season season) {
        return season.dates().values().stream()
                .flatMap(dates -> Stream.of(dates.submitBy(), dates.publishBy()))
                .map(date -> date.getYear())
                .distinct()
                .sorted()
                .map(year -> HolidaysView.of(year, workingDays.noticeOf(year)))
                .toList();
    }

    SeasonView after(SeasonStep step) {
        if (step instanceof Season season) {
            return of(season);
        }
        if (step instanceof DatesRefused refused) {
            throw SeasonProblems.of(refused);
        }
        throw SeasonProblems.of((SeasonRefused) step);
    }
}
