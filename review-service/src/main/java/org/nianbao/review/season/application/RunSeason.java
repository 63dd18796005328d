package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.review.desk.application.FixDraw;
import org.nianbao.review.reviewcase.application.AnnounceOverdue;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.season.model.Season;
import org.nianbao.review.season.model.SeasonState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A season was opened, frozen, closed or opened again: its one process starts or ends. What does not fit has no effect. */
@Service
public class RunSeason {

    private static final LocalTime SWEEP = LocalTime.of(9, 0);

    private final Seasons seasons;
    private final SeasonProcess process;
    private final AnnounceOverdue overdue;
    private final Deadlines deadlines;
    private final FixDraw draw;

    public RunSeason(
            Seasons seasons, SeasonProcess process, AnnounceOverdue overdue, Deadlines deadlines, FixDraw draw) {
        this.seasons = seasons;
        this.process = process;
        this.overdue = overdue;
        this.deadlines = deadlines;
        this.draw = draw;
    }

    @Transactional
    public void open(int year, Instant closesAt) {
        if (seasons.lock(year).state() == SeasonState.UNKNOWN) {
            seasons.opened(year, closesAt, deadlines.now());
            draw.fix(year);
            seasons.running(year, process.open(year, firstSweep(), closesAt));
        }
    }

    /** Nobody is reminded any more; the process and its timers wait on. */
    @Transactional
    public void freeze(int year) {
        if (seasons.lock(year).state() == SeasonState.OPEN) {
            seasons.frozen(year);
        }
    }

    /** A frozen season goes on with the process it has; a closed one gets another. */
    @Transactional
    public void reopen(int year, Instant closesAt) {
        Season season = seasons.lock(year);
        String instance = season.instanceId();
        if (season.state() == SeasonState.FROZEN && instance != null) {
            seasons.resumed(year, closesAt);
            process.closeAt(instance, closesAt);
            overdue.held(year);
        } else if (season.state() != SeasonState.OPEN) {
            seasons.opened(year, closesAt, deadlines.now());
            seasons.running(year, process.reopen(year, firstSweep(), closesAt));
        }
    }

    @Transactional
    public void close(int year) {
        Season season = seasons.lock(year);
        String instance = season.instanceId();
        if (season.state() != SeasonState.CLOSED && instance != null) {
            process.close(instance);
        }
    }

    /** The next 09:00 in Asia/Shanghai. */
    private Instant firstSweep() {
        ZonedDateTime now = deadlines.now().atZone(BusinessZone.SHANGHAI);
        ZonedDateTime today = now.with(SWEEP);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
