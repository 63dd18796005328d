package org.nianbao.notification.delivery.application;

import java.time.Instant;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Line;

/** Tells the other services how the delivery of a notice ended. */
public interface DeliveryReports {

    /** The channel took it over, at this business time. */
    void sent(Delivery delivery, Line line, Instant at);

    /** It will not be attempted again, for this reason. */
    void failed(Delivery delivery, Line line, String reason, Instant at);
}
