package org.nianbao.notification.notice.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.application.DeliveryOrder;
import org.nianbao.notification.delivery.application.OrderDelivery;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.Addressee;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Wording;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the notices of an occasion: one for each person, whatever number of roles the person is told for, and one
 * without a person for each role that nobody holds. An event makes them once, whoever is registered later.
 */
@Service
public class Announce {

    private final Filings filings;
    private final Recipients recipients;
    private final Notices notices;
    private final NoticeWriter writer;
    private final OrderDelivery orderDelivery;
    private final Clock clock;

    Announce(
            Filings filings,
            Recipients recipients,
            Notices notices,
            NoticeWriter writer,
            OrderDelivery orderDelivery,
            Clock clock) {
        this.filings = filings;
        this.recipients = recipients;
        this.notices = notices;
        this.writer = writer;
        this.orderDelivery = orderDelivery;
        this.clock = clock;
    }

    /** Tells everybody concerned; false when the filing is not known yet, and then nothing has happened. */
    @Transactional
    public boolean announce(Occasion occasion) {
        filings.lock(occasion.filingId());
        Optional<Filing> known = filings.find(occasion.filingId());
        if (known.isEmpty()) {
            return false;
        }
        if (!notices.announced(occasion.eventId())) {
            tell(occasion, takeOver(occasion, known.get()));
        }
        return true;
    }

    private Filing takeOver(Occasion occasion, Filing before) {
        Filing after = occasion.after(before);
        if (!after.equals(before)) {
            filings.moveDates(after.id(), after.submitBy(), after.publishBy());
        }
        return after;
    }

    private void tell(Occasion occasion, Filing filing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<String> told = new HashSet<>();
        for (Addressee addressee : occasion.addressees(filing)) {
            List<Recipient> chosen = addressee.choose(holders(addressee));
            if (chosen.isEmpty()) {
                keepForNobody(occasion, filing, addressee, now);
            }
            chosen.stream()
                    .filter(recipient -> told.add(recipient.subject()))
                    .forEach(recipient -> tell(recipient, occasion, filing, addressee, now));
        }
    }

    private List<Recipient> holders(Addressee addressee) {
        return addressee
                .knownRole()
                .map(role -> recipients.holding(role, addressee.scopes()))
                .orElse(List.of());
    }

    private void tell(Recipient recipient, Occasion occasion, Filing filing, Addressee addressee, Instant now) {
        UUID id = Notice.idFor(occasion.eventId(), recipient.subject());
        Wording wording = writer.write(occasion, filing, addressee.audience(), recipient.name());
        notices.add(notice(id, occasion, addressee, recipient.subject(), wording, NoticeState.PENDING, now));
        orderDelivery.order(new DeliveryOrder(
                id,
                occasion.eventId(),
                occasion.filingId(),
                occasion.kind().code(),
                recipient.subject(),
                recipient.email()));
    }

    private void keepForNobody(Occasion occasion, Filing filing, Addressee addressee, Instant now) {
        UUID id = Notice.idForNobody(occasion.eventId(), addressee.role(), addressee.nearestScope());
        Wording wording = writer.write(occasion, filing, addressee.audience(), addressee.label());
        notices.add(notice(id, occasion, addressee, null, wording, NoticeState.UNDELIVERABLE, now));
    }

    private static Notice notice(
            UUID id,
            Occasion occasion,
            Addressee addressee,
            @Nullable String recipient,
            Wording wording,
            NoticeState state,
            Instant now) {
        return new Notice(
                id,
                occasion.eventId(),
                occasion.kind(),
                occasion.filingId(),
                addressee.audience(),
                addressee.role(),
                addressee.nearestScope(),
                recipient,
                wording.title(),
                wording.text(),
                state,
                now,
                null);
    }
}
