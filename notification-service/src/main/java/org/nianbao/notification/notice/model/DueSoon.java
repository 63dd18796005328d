package org.nianbao.notification.notice.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** A reminder before the date; the event says which roles it is for. */
public record DueSoon(
        UUID eventId, String filingId, LocalDate submitBy, int daysLeft, List<String> roles, LocalDate runDate)
        implements Occasion {

    public DueSoon {
        roles = List.copyOf(roles);
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.FILING_DUE_SOON;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return roles.stream().map(role -> Addressee.named(role, filing)).toList();
    }

    @Override
    public Optional<Run> run(LocalDate today) {
        return Optional.of(new Run(Run.Subject.REMINDERS, runDate));
    }
}
