package org.nianbao.notification.notice.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** The date has passed; the step is the rung of the ladder, and the event says which roles it is for. */
public record Overdue(
        UUID eventId,
        String filingId,
        LocalDate submitBy,
        int daysOverdue,
        String step,
        List<String> roles,
        LocalDate runDate)
        implements Occasion {

    public Overdue {
        roles = List.copyOf(roles);
    }

    /** What the rung is called. */
    public EscalationStep rung() {
        return EscalationStep.named(step);
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.FILING_OVERDUE;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return roles.stream().map(role -> Addressee.named(role, filing)).toList();
    }

    /** The timer of the date writes at midnight, the sweep of the same day at nine: one of the two is enough. */
    @Override
    public boolean onceARun() {
        return rung() == EscalationStep.OVERDUE || rung() == EscalationStep.OVERDUE_DAILY;
    }

    @Override
    public Optional<Run> run(LocalDate today) {
        return Optional.of(new Run(Run.Subject.REMINDERS, runDate));
    }
}
