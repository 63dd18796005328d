package org.nianbao.notification.delivery.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.stereotype.Service;

/** Ends a delivery, in the running transaction, and tells everybody who wants to know. */
@Service
public class SettleDelivery {

    private final Deliveries deliveries;
    private final DeliveryListener listener;
    private final DeliveryReports reports;
    private final Clock clock;

    SettleDelivery(Deliveries deliveries, DeliveryListener listener, DeliveryReports reports, Clock clock) {
        this.deliveries = deliveries;
        this.listener = listener;
        this.reports = reports;
        this.clock = clock;
    }

    /** The channel took it over. */
    void sent(Delivery delivery, List<Line> lines) {
        deliveries.settle(delivery.id(), DeliveryState.SENT);
        listener.sent(delivery, lines);
        Instant now = clock.instant();
        lines.forEach(line -> reports.sent(delivery, line, now));
    }

    /** It will not be attempted again, or came back. */
    void failed(Delivery delivery, List<Line> lines, Outcome outcome) {
        deliveries.settle(delivery.id(), DeliveryState.FAILED);
        listener.failed(delivery, lines, outcome);
        Instant now = clock.instant();
        lines.forEach(line -> reports.failed(delivery, line, outcome.detail(), now));
    }
}
