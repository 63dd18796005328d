package org.nianbao.notification.delivery.application;

import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;

/** A way to tell people something. Implementations are thread-safe and answer within a bounded time. */
public interface Channel {

    /** Which one it is. */
    ChannelName name();

    /**
     * Hands the letter over. May be called again for the same delivery when it is unknown how the last attempt ended,
     * and then says so by the same message id.
     */
    Outcome send(Delivery delivery, Letter letter);
}
