package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;

/**
 * A delivery as the API shows it; times are real time.
 *
 * @param address null for readers whom it does not concern
 * @param attempts how many ended so far
 * @param lastFailure how the last failed attempt failed; null when none has
 */
record DeliveryView(
        UUID id,
        ChannelName channel,
        @Nullable String address,
        DeliveryState state,
        int attempts,
        Instant orderedAt,
        @Nullable Instant settledAt,
        @Nullable String lastFailure) {

    static DeliveryView of(Delivery delivery, boolean withAddress) {
        return new DeliveryView(
                delivery.id(),
                delivery.channel(),
                withAddress ? delivery.address() : null,
                delivery.state(),
                delivery.attempts(),
                delivery.orderedAt(),
                delivery.settledAt(),
                withAddress ? delivery.lastFailure() : null);
    }
}
