package org.nianbao.notification.notice.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.application.DeliveryOrder;
import org.nianbao.notification.delivery.application.OrderDelivery;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.application.WhoIsTold.Circle;
import org.nianbao.notification.notice.application.WhoIsTold.Told;
import org.nianbao.notification.notice.model.Addressee;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.notice.model.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the notices of an occasion: one for each person, whatever number of roles the person is told for, and one
 * without a person for each role that nobody holds. An event makes them once, whoever is registered later.
 */
@Service
public class Announce {

    private final Filings filings;
    private final WhoIsTold whoIsTold;
    private final Notices notices;
    private final NoticeWriter writer;
    private final Ways ways;
    private final Timing timing;
    private final OrderDelivery orderDelivery;
    private final Clock clock;

    Announce(
            Filings filings,
            WhoIsTold whoIsTold,
            Notices notices,
            NoticeWriter writer,
            Ways ways,
            Timing timing,
            OrderDelivery orderDelivery,
            Clock clock) {
        this.filings = filings;
        this.whoIsTold = whoIsTold;
        this.notices = notices;
        this.writer = writer;
        this.ways = ways;
        this.timing = timing;
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
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            tell(occasion, takeOver(occasion, known.get(), now), now);
        }
        return true;
    }

    private Filing takeOver(Occasion occasion, Filing before, Instant now) {
        Filing after = occasion.after(before);
        if (!after.equals(before)) {
            filings.change(after, now);
        }
        return after;
    }

    private void tell(Occasion occasion, Filing filing, Instant now) {
        Circle circle = whoIsTold.of(occasion, filing);
        circle.nobody().forEach(addressee -> keepForNobody(occasion, filing, addressee, now));
        circle.people().forEach(told -> tell(told, occasion, filing, now));
    }

    private void tell(Told told, Occasion occasion, Filing filing, Instant now) {
        String subject = told.recipient().subject();
        UUID id = Notice.idFor(occasion.eventId(), subject);
        Wording wording = writer.write(
                occasion, filing, told.addressee().audience(), told.recipient().name());
        LocalDate today = timing.day(now);
        String run = occasion.run(today).map(Run::name).orElse(null);
        Line line = new Line(id, filing.id(), occasion.kind().code());
        boolean said = run != null && occasion.onceARun() && orderDelivery.carries(run, subject, line);
        List<Way> chosen = said ? List.of() : ways.of(told.recipient(), occasion.kind());
        // in the application everybody finds it at once
        NoticeState state = chosen.isEmpty() ? NoticeState.SENT : NoticeState.PENDING;
        notices.add(notice(id, occasion, told.addressee(), subject, wording, state, now));
        orderDelivery.order(new DeliveryOrder(line, subject, chosen, run, now, timing.earliest(filing, now)));
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
                wording.summary(),
                state,
                now,
                null);
    }
}
