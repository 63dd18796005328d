package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.edge.calendar.DayKind;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.review.desk.application.SweepDesks;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.Reminder;
import org.nianbao.review.season.model.Season;
import org.nianbao.review.season.model.SeasonState;
import org.springframework.stereotype.Service;

/**
 * The sweep of a season: set by set over everybody who has not filed, one statement records what is due and not sent yet;
 * the decision tables say what and to whom. A second run sends nothing twice; what a missed run left is caught up once; one
 * that was killed half-way goes on where it was. While the season is frozen nothing is sent.
 */
@Service
public class SweepSeason {

    /** Filings per transaction: who acts on one of them waits for a blink. */
    private static final int BATCH = 500;

    /** Reminders that an answer names; it always tells how many there are. */
    private static final int NAMED = 5000;

    private final Seasons seasons;
    private final Reminders reminders;
    private final SendReminders sending;
    private final Ladder ladder;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final SweepDesks desks;

    public SweepSeason(
            Seasons seasons,
            Reminders reminders,
            SendReminders sending,
            Ladder ladder,
            WorkingDays workingDays,
            Deadlines deadlines,
            SweepDesks desks) {
        this.seasons = seasons;
        this.reminders = reminders;
        this.sending = sending;
        this.ladder = ladder;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.desks = desks;
    }

    /** The sweep of the day; not on a day off. Where the year's holidays are not announced, it runs every day. */
    public void daily(int year) {
        if (workingDays.kindOf(deadlines.today()) != DayKind.DAY_OFF) {
            desks.sweep();
            send(year, deadlines.today());
        }
    }

    /** The sweep now, also on a day off. */
    public SweepResult run(int year, boolean dryRun) {
        Season season = seasons.find(year)
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "season-not-found", "没有" + year + "年度的填报工作。"));
        if (!dryRun && season.state() == SeasonState.FROZEN) {
            throw Refusal.of(Kind.CONFLICT, "season-frozen", year + "年度的填报工作已经冻结，恢复以前不发提醒。");
        }
        LocalDate today = deadlines.today();
        if (dryRun) {
            return wouldSend(year, today);
        }
        desks.sweep();
        return send(year, today);
    }

    private SweepResult wouldSend(int year, LocalDate today) {
        List<DueStep> steps = steps(year, today);
        return new SweepResult(
                year,
                today,
                true,
                workingDays.kindOf(today),
                reminders.count(year, steps),
                reminders.preview(year, steps, "", NAMED));
    }

    private SweepResult send(int year, LocalDate today) {
        Instant now = deadlines.now();
        List<DueStep> steps = steps(year, today);
        List<Reminder> named = new ArrayList<>();
        int total = 0;
        String after = "";
        List<Reminder> batch;
        do {
            batch = sending.batch(year, today, steps, now, after, BATCH);
            total += batch.size();
            named.addAll(batch.subList(0, Math.min(batch.size(), NAMED - named.size())));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).filingId();
        } while (batch.size() == BATCH);
        return new SweepResult(year, today, false, workingDays.kindOf(today), total, named);
    }

    private List<DueStep> steps(int year, LocalDate today) {
        return reminders.unfiledDates(year).stream()
                .flatMap(date -> step(date, today))
                .toList();
    }

    private Stream<DueStep> step(LocalDate submitBy, LocalDate today) {
        int daysLeft = (int) ChronoUnit.DAYS.between(today, submitBy);
        return ladder.rung(daysLeft).stream().map(rung -> new DueStep(submitBy, today, rung));
    }
}
