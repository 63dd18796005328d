package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.filing.model.Filing;

/**
 * A task at a desk is late, or still late.
 *
 * @param daysOverdue working days since the deadline; null when it has just passed
 * @param escalatedTo region above whose people of the same desk are told too; null when it is the desk alone
 */
public record DeskOverdue(
        UUID eventId,
        String filingId,
        String desk,
        String scope,
        String taskId,
        Instant dueAt,
        @Nullable Integer daysOverdue,
        @Nullable String escalatedTo)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.DESK_OVERDUE;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        if (daysOverdue == null) {
            return List.of(Addressee.desk(desk, scope, filing));
        }
        return Stream.of(scope, escalatedTo)
                .filter(Objects::nonNull)
                .distinct()
                .map(one -> Addressee.deskAt(desk, one, filing))
                .toList();
    }

    @Override
    public Optional<Run> run(LocalDate today) {
        return Optional.of(new Run(Run.Subject.DESKS, today));
    }
}
