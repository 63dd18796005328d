package org.nianbao.notification.notice.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nianbao.notification.delivery.application.DeliveryOrder;
import org.nianbao.notification.delivery.application.OrderDelivery;
import org.nianbao.notification.delivery.application.ReadDeliveries;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.notice.model.Undelivered;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;

/**
 * What happens when a letter did not arrive: it goes by the next way by which the person can be reached and was not told
 * yet, and the authority and the administrators are told, so that somebody can use the telephone.
 */
@Service
class AnotherWay {

    private final Notices notices;
    private final Recipients recipients;
    private final Filings filings;
    private final Ways ways;
    private final Timing timing;
    private final ReadDeliveries readDeliveries;
    private final OrderDelivery orderDelivery;
    private final Announce announce;
    private final Clock clock;

    AnotherWay(
            Notices notices,
            Recipients recipients,
            Filings filings,
            Ways ways,
            Timing timing,
            ReadDeliveries readDeliveries,
            OrderDelivery orderDelivery,
            Announce announce,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.filings = filings;
        this.ways = ways;
        this.timing = timing;
        this.readDeliveries = readDeliveries;
        this.orderDelivery = orderDelivery;
        this.announce = announce;
        this.clock = clock;
    }

    void take(Delivery delivery, List<Line> lines, Outcome outcome) {
        Optional<Recipient> person = recipients.find(delivery.recipient());
        Optional<Way> next = person.filter(Recipient::active).flatMap(known -> unused(known, lines));
        next.ifPresent(way -> lines.forEach(line -> order(delivery, line, way)));
        Line first = lines.get(0);
        // a warning that does not arrive raises no other warning
        if (!first.kind().equals(NoticeKind.DELIVERY_FAILED.code())) {
            Notice notice = notices.all(List.of(first.noticeId())).get(0);
            announce.announce(new Undelivered(
                    delivery.id(),
                    first.filingId(),
                    lines.size() == 1 ? notice.title() : notice.title() + "（等" + lines.size() + "件）",
                    person.map(Recipient::name).orElse(delivery.recipient()),
                    delivery.channel().label(),
                    outcome.detail(),
                    next.map(way -> way.channel().label()).orElse("")));
        }
    }

    private Optional<Way> unused(Recipient person, List<Line> lines) {
        List<UUID> ids = lines.stream().map(Line::noticeId).toList();
        Set<ChannelName> used = readDeliveries.ofNotices(ids).values().stream()
                .flatMap(List::stream)
                .map(Delivery::channel)
                .collect(Collectors.toSet());
        return ways.all(person).stream()
                .filter(way -> !used.contains(way.channel()))
                .findFirst();
    }

    private void order(Delivery delivery, Line line, Way way) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest = filings.find(line.filingId())
                .map(filing -> timing.earliest(filing, now))
                .orElse(now);
        orderDelivery.order(
                new DeliveryOrder(line, delivery.recipient(), List.of(way), delivery.digest(), now, earliest));
    }
}
