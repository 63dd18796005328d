package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** A task at a desk is late. */
public record DeskOverdue(UUID eventId, String filingId, String desk, String scope, String taskId, Instant dueAt)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.DESK_OVERDUE;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return List.of(Addressee.desk(desk, scope, filing));
    }

    @Override
    public Optional<Run> run(LocalDate today) {
        return Optional.of(new Run(Run.Subject.DESKS, today));
    }
}
