package org.nianbao.notification.delivery.application;

import java.time.Instant;
import org.nianbao.notification.delivery.model.Delivery;

/** Tells the other services how deliveries ended. */
public interface DeliveryReports {

    /** The channel took it over, at this business time. */
    void sent(Delivery delivery, Instant at);

    /** It will not be attempted again, for this reason. */
    void failed(Delivery delivery, String reason, Instant at);
}
