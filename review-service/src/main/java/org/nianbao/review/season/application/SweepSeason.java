package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.calendar.model.DayKind;
import org.nianbao.review.calendar.model.WorkingDays;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.Reminder;
import org.nianbao.review.season.model.SweepResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sweep of a season: one statement over everybody who has not filed records what is due and not sent yet, the decision
 * tables say what and to whom. A second run sends nothing twice; what a missed run left is caught up once.
 */
@Service
public class SweepSeason {

    private final Seasons seasons;
    private final Reminders reminders;
    private final Ladder ladder;
    private final SeasonEvents events;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final Audit audit;

    public SweepSeason(
            Seasons seasons,
            Reminders reminders,
            Ladder ladder,
            SeasonEvents events,
            WorkingDays workingDays,
            Deadlines deadlines,
            Audit audit) {
        this.seasons = seasons;
        this.reminders = reminders;
        this.ladder = ladder;
        this.events = events;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** The sweep of the day; not on a day off. Where the year's holidays are not announced, it runs every day. */
    @Transactional
    public void daily(int year) {
        if (workingDays.kindOf(deadlines.today()) != DayKind.DAY_OFF) {
            send(year, deadlines.today());
        }
    }

    /** The sweep now, also on a day off. */
    @Transactional
    public SweepResult run(int year, boolean dryRun) {
        seasons.find(year).orElseThrow(() -> Refusal.of(Kind.ABSENT, "season-not-found", "没有" + year + "年度的填报工作。"));
        LocalDate today = deadlines.today();
        List<Reminder> due = dryRun ? reminders.preview(year, steps(year, today)) : send(year, today);
        return new SweepResult(year, today, dryRun, workingDays.kindOf(today), due);
    }

    private List<Reminder> send(int year, LocalDate today) {
        Instant now = deadlines.now();
        List<Reminder> due = reminders.record(year, steps(year, today), now);
        due.forEach(reminder -> events.remind(reminder, now));
        audit.record(Chains.season(year), "reminders-run", null, Map.of("runDate", today, "reminders", due.size()));
        return due;
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
