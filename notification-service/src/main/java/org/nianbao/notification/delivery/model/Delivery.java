package org.nianbao.notification.delivery.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to one person by one channel, with one notice or those of one run.
 *
 * @param id made from the first notice and the channel, so that it is the same whatever is received again; the identity
 *     of the message in the channel is made from it
 * @param digest the run whose notices it collects; null for a letter of its own
 * @param recipient opaque id of the person
 * @param address where the channel finds the person, as known when the delivery was ordered
 * @param attempts how many ended so far
 * @param orderedAt real time
 * @param notBefore business time before which it does not go
 * @param lastFailure how the last failed attempt failed; null before the first failure
 */
public record Delivery(
        UUID id,
        @Nullable String digest,
        String recipient,
        ChannelName channel,
        String address,
        DeliveryState state,
        int attempts,
        Instant orderedAt,
        Instant notBefore,
        @Nullable Instant settledAt,
        @Nullable String lastFailure) {

    /** The id of the delivery that this notice, the first one in it, opens. */
    public static UUID idFor(UUID noticeId, ChannelName channel) {
        return UUID.nameUUIDFromBytes(("delivery|" + noticeId + "|" + channel).getBytes(StandardCharsets.UTF_8));
    }
}
