package org.nianbao.notification.delivery.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.notification.NoticeFailed;
import org.nianbao.events.notification.NoticeSent;
import org.nianbao.notification.delivery.application.DeliveryReports;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.outbox.Outbox;
import org.nianbao.outbox.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Says notice-sent and notice-failed through the outbox, for each notice, in the transaction that settles the delivery. */
@Component
class DeliveryEvents implements DeliveryReports {

    private static final String SOURCE = "/notification-service";

    private final Outbox outbox;

    DeliveryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void sent(Delivery delivery, Line line, Instant at) {
        say(
                delivery,
                line,
                new NoticeSent(
                        line.noticeId().toString(),
                        delivery.id().toString(),
                        line.filingId(),
                        line.kind(),
                        delivery.recipient(),
                        delivery.channel().name(),
                        at),
                at);
    }

    @Override
    public void failed(Delivery delivery, Line line, String reason, Instant at) {
        say(
                delivery,
                line,
                new NoticeFailed(
                        line.noticeId().toString(),
                        delivery.id().toString(),
                        line.filingId(),
                        line.kind(),
                        delivery.recipient(),
                        delivery.channel().name(),
                        reason,
                        at),
                at);
    }

    private void say(Delivery delivery, Line line, Event event, Instant at) {
        EventType type = EventType.of(event);
        String name = type.event() + "|" + delivery.id() + "|" + line.noticeId();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        outbox.record(new OutgoingMessage(
                id, type.topic(), line.filingId(), type.ceType(), SOURCE, line.filingId(), at, EventJson.write(event)));
    }
}
