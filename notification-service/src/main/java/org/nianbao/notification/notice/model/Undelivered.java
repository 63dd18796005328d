package org.nianbao.notification.notice.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/**
 * A letter to somebody did not arrive.
 *
 * @param deliveryId the letter
 * @param title what its first line was
 * @param name whom it was for
 * @param channel what the channel is called
 * @param reason what the other side said
 * @param next what the channel is called by which it goes out now; empty when there is none
 */
public record Undelivered(
        UUID deliveryId, String filingId, String title, String name, String channel, String reason, String next)
        implements Occasion {

    @Override
    public UUID eventId() {
        return UUID.nameUUIDFromBytes(("undelivered|" + deliveryId).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.DELIVERY_FAILED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return List.of(Addressee.named("AUTHORITY", filing), Addressee.administrators(filing));
    }

    @Override
    public Optional<Run> run(LocalDate today) {
        return Optional.of(new Run(Run.Subject.FAILURES, today));
    }
}
