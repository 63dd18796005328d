package org.nianbao.review.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.review.desk.model.DeskStep;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of the desks that stay late: one statement over all of them records what is due and not told yet, the decision
 * table says what and how high.
 */
@Service
class EscalateDesks {

    private final DeskEscalations escalations;
    private final DeskLadder ladder;
    private final DeskEvents events;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;

    EscalateDesks(
            DeskEscalations escalations,
            DeskLadder ladder,
            DeskEvents events,
            WorkingDays workingDays,
            Deadlines deadlines) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.events = events;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
    }

    @Transactional
    public void escalate() {
        Instant now = deadlines.now();
        LocalDate today = deadlines.today();
        List<DeskStep> steps = escalations.missed(now).stream()
                .flatMap(dueAt -> step(dueAt, today))
                .toList();
        escalations.record(steps, now).forEach(one -> events.escalated(one, now));
    }

    private Stream<DeskStep> step(Instant dueAt, LocalDate today) {
        LocalDate first = LocalDate.ofInstant(dueAt, BusinessZone.SHANGHAI);
        int days = workingDays.between(first, today);
        return ladder.rung(days).stream().map(rung -> new DeskStep(dueAt, today, days, rung));
    }
}
