package org.nianbao.notification.delivery.application;

import org.nianbao.notification.delivery.model.ChannelName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders; each is carried out after the transaction that gave it has committed. */
@Service
public class OrderDelivery {

    private final Deliveries deliveries;
    private final WorkSignal signal;

    OrderDelivery(Deliveries deliveries, WorkSignal signal) {
        this.deliveries = deliveries;
        this.signal = signal;
    }

    /** Orders one delivery by every channel on which the person can be reached; an order given twice counts once. */
    @Transactional
    public void order(DeliveryOrder order) {
        if (deliveries.add(order, ChannelName.EMAIL, order.email())) {
            signal.afterCommit();
        }
    }
}
