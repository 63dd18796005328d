package org.nianbao.submission.season.application;

import java.time.Clock;
import java.time.Instant;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes and reopens seasons. */
@Service
public class CloseSeason {

    private final Seasons seasons;
    private final SeasonEvents events;
    private final Audit audit;
    private final Clock clock;

    CloseSeason(Seasons seasons, SeasonEvents events, Audit audit, Clock clock) {
        this.seasons = seasons;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Closes a season. */
    @Transactional
    public SeasonStep close(int year) {
        var season = seasons.lock(year);
        if (season.isEmpty()) {
            return SeasonRefused.NOT_FOUND;
        }
        SeasonStep step = season.get().close(clock.instant());
        if (step instanceof Season closed) {
            seasons.save(closed);
            audit.record(
                    Chains.season(year), "season-closed", AuditedSeason.of(season.get()), AuditedSeason.of(closed));
            events.closed(closed);
        }
        return step;
    }

    /** Reopens a closed season until another date. */
    @Transactional
    public SeasonStep reopen(int year, Instant closesAt) {
        var season = seasons.lock(year);
        if (season.isEmpty()) {
            return SeasonRefused.NOT_FOUND;
        }
        SeasonStep step = season.get().reopen(closesAt, clock.instant());
        if (step instanceof Season open) {
            seasons.save(open);
            audit.record(
                    Chains.season(year), "season-reopened", AuditedSeason.of(season.get()), AuditedSeason.of(open));
            events.reopened(open);
        }
        return step;
    }

    /** Closes the seasons whose time is up; one that somebody closed meanwhile is left alone. */
    @Transactional
    public void closeDue() {
        seasons.due(clock.instant()).forEach(this::close);
    }
}
