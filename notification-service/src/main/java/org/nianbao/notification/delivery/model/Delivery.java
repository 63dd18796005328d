package org.nianbao.notification.delivery.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way to one person by one channel.
 *
 * @param id made from event, person and channel, so that it is the same whatever is received again; the identity of
 *     the message in the channel is made from it
 * @param kind what the notice is about, as the events say it
 * @param recipient opaque id of the person
 * @param address where the channel finds the person, as registered when the notice was made
 * @param attempts how many ended so far
 * @param orderedAt real time
 * @param lastFailure how the last attempt failed; null before the first failure
 */
public record Delivery(
        UUID id,
        UUID noticeId,
        String filingId,
        String kind,
        String recipient,
        ChannelName channel,
        String address,
        DeliveryState state,
        int attempts,
        Instant orderedAt,
        @Nullable Instant settledAt,
        @Nullable String lastFailure) {

    /** The id of the delivery that tells this person of this event by this channel. */
    public static UUID idFor(UUID eventId, String recipient, ChannelName channel) {
        return UUID.nameUUIDFromBytes(
                ("delivery|" + eventId + "|" + recipient + "|" + channel).getBytes(StandardCharsets.UTF_8));
    }
}
