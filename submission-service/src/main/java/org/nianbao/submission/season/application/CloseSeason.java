package org.nianbao.submission.season.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes, closes and reopens seasons. */
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

    /** Freezes an open season: agencies change nothing and nobody is reminded until it is reopened. */
    @Transactional
    public SeasonStep freeze(int year, String reason) {
        return step(year, "season-frozen", (season, now) -> season.freeze(reason, now), events::frozen);
    }

    /** Closes a season. */
    @Transactional
    public SeasonStep close(int year) {
        return step(year, "season-closed", Season::close, events::closed);
    }

    /**
     * Reopens a frozen or closed season.
     *
     * @param closesAt when it closes by itself; null: as before
     */
    @Transactional
    public SeasonStep reopen(int year, @Nullable Instant closesAt) {
        return step(year, "season-reopened", (season, now) -> season.reopen(closesAt, now), events::reopened);
    }

    private SeasonStep step(
            int year, String action, BiFunction<Season, Instant, SeasonStep> step, Consumer<Season> announce) {
        var before = seasons.lock(year);
        if (before.isEmpty()) {
            return SeasonRefused.NOT_FOUND;
        }
        SeasonStep taken = step.apply(before.get(), clock.instant());
        if (taken instanceof Season after) {
            seasons.save(after);
            audit.record(Chains.season(year), action, AuditedSeason.of(before.get()), AuditedSeason.of(after));
            announce.accept(after);
        }
        return taken;
    }

    /** Closes the seasons whose time is up; one that somebody closed meanwhile is left alone. */
    @Transactional
    public void closeDue() {
        seasons.due(clock.instant()).forEach(this::close);
    }
}
