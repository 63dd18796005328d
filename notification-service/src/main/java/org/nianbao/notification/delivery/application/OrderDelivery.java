package org.nianbao.notification.delivery.application;

import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Way;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders; each is carried out after the transaction that gave it has committed. */
@Service
public class OrderDelivery {

    private final Deliveries deliveries;
    private final Collecting collecting;
    private final WorkSignal signal;

    OrderDelivery(Deliveries deliveries, Collecting collecting, WorkSignal signal) {
        this.deliveries = deliveries;
        this.collecting = collecting;
        this.signal = signal;
    }

    /** Whether a letter of this run to this person speaks of the filing in the same way. */
    public boolean carries(String run, String recipient, Line line) {
        return deliveries.carries(run, recipient, line);
    }

    /** Orders one delivery by every way; an order given twice counts once. */
    @Transactional
    public void order(DeliveryOrder order) {
        for (Way way : order.ways()) {
            if (!deliveries.ordered(order.noticeId(), way.channel())) {
                deliveries.add(order, way, collecting);
                if (order.isImmediate()) {
                    signal.afterCommit();
                }
            }
        }
    }
}
