package org.nianbao.notification.delivery.application;

import java.util.List;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;

/** Wants to hear, in the same transaction, how a delivery ended. */
public interface DeliveryListener {

    /** The channel took it over. */
    void sent(Delivery delivery, List<Line> lines);

    /** It will not be attempted again, or came back. */
    void failed(Delivery delivery, List<Line> lines, Outcome outcome);
}
