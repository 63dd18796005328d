package org.nianbao.notification.delivery.application;

import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over that a letter which a mail server had accepted came back. */
@Service
public class RecordBounce {

    private final Deliveries deliveries;
    private final SettleDelivery settle;

    RecordBounce(Deliveries deliveries, SettleDelivery settle) {
        this.deliveries = deliveries;
        this.settle = settle;
    }

    /** Marks it as failed; one that is unknown or failed already is left as it is. */
    @Transactional
    public void bounced(UUID deliveryId, String detail) {
        Optional<Delivery> delivery =
                deliveries.lock(deliveryId).filter(known -> known.state() != DeliveryState.FAILED);
        delivery.ifPresent(known -> {
            Outcome outcome = new Outcome(Outcome.Kind.BOUNCED, detail);
            deliveries.recordAttempt(known, outcome);
            settle.failed(known, deliveries.lines(known.id()), outcome);
        });
    }
}
