package org.nianbao.submission.season.messaging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.events.Event;
import org.nianbao.events.submission.DueDate;
import org.nianbao.events.submission.SeasonClosed;
import org.nianbao.events.submission.SeasonFrozen;
import org.nianbao.events.submission.SeasonOpened;
import org.nianbao.events.submission.SeasonReopened;
import org.nianbao.submission.announcement.messaging.Announcer;
import org.nianbao.submission.season.application.SeasonEvents;
import org.nianbao.submission.season.model.Season;
import org.springframework.stereotype.Component;

@Component
class AnnouncedSeasonEvents implements SeasonEvents {

    private final Announcer announcer;

    AnnouncedSeasonEvents(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void opened(Season season) {
        List<DueDate> dates = season.dates().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new DueDate(
                        entry.getKey().name(),
                        entry.getValue().submitBy(),
                        entry.getValue().publishBy()))
                .toList();
        announce(season, new SeasonOpened(season.year(), dates, season.closesAt(), season.openedAt()));
    }

    @Override
    public void frozen(Season season) {
        announce(
                season,
                new SeasonFrozen(
                        season.year(), Objects.requireNonNull(season.freezing()).frozenAt()));
    }

    @Override
    public void closed(Season season) {
        announce(season, new SeasonClosed(season.year(), Objects.requireNonNull(season.closedAt())));
    }

    @Override
    public void reopened(Season season) {
        announce(season, new SeasonReopened(season.year(), season.closesAt(), announcer.now()));
    }

    private void announce(Season season, Event event) {
        announcer.announce(Integer.toString(season.year()), event);
    }
}
