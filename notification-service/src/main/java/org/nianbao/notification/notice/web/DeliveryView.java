package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;

/**
 * A delivery as the API shows it; times are real time, except {@code notBefore}.
 *
 * @param digest the run whose notices go in one letter, such as REMINDERS 2027-01-15; null for a letter of its own
 * @param address null for readers whom it does not concern
 * @param attempts how many ended so far
 * @param notBefore business time before which it does not go (quiet hours)
 * @param lastFailure how the last failed attempt failed; null when none has
 */
record DeliveryView(
        UUID id,
        @Nullable String digest,
        ChannelName channel,
        @Nullable String address,
        DeliveryState state,
        int attempts,
        Instant orderedAt,
        Instant notBefore,
        @Nullable Instant settledAt,
        @Nullable String lastFailure) {

    static DeliveryView of(Delivery delivery, boolean withAddress) {
        return new DeliveryView(
                delivery.id(),
                delivery.digest(),
                delivery.channel(),
                withAddress ? delivery.address() : null,
                delivery.state(),
                delivery.attempts(),
                delivery.orderedAt(),
                delivery.notBefore(),
                delivery.settledAt(),
                withAddress ? delivery.lastFailure() : null);
    }
}
