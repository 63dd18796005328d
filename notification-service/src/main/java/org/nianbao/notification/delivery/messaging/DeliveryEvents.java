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
import org.nianbao.outbox.Outbox;
import org.nianbao.outbox.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Says notice-sent and notice-failed through the outbox, in the transaction that settles the delivery. */
@Component
class DeliveryEvents implements DeliveryReports {

    private static final String SOURCE = "/notification-service";

    private final Outbox outbox;

    DeliveryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void sent(Delivery delivery, Instant at) {
        say(
                delivery,
                new NoticeSent(
                        delivery.noticeId().toString(),
                        delivery.id().toString(),
                        delivery.filingId(),
                        delivery.kind(),
                        delivery.recipient(),
                        delivery.channel().name(),
                        at),
                at);
    }

    @Override
    public void failed(Delivery delivery, String reason, Instant at) {
        say(
                delivery,
                new NoticeFailed(
                        delivery.noticeId().toString(),
                        delivery.id().toString(),
                        delivery.filingId(),
                        delivery.kind(),
                        delivery.recipient(),
                        delivery.channel().name(),
                        reason,
                        at),
                at);
    }

    private void say(Delivery delivery, Event event, Instant at) {
        EventType type = EventType.of(event);
        UUID id = UUID.nameUUIDFromBytes((type.event() + "|" + delivery.id()).getBytes(StandardCharsets.UTF_8));
        outbox.record(new OutgoingMessage(
                id,
                type.topic(),
                delivery.filingId(),
                type.ceType(),
                SOURCE,
                delivery.filingId(),
                at,
                EventJson.write(event)));
    }
}
