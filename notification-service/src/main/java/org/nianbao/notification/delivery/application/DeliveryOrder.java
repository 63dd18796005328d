package org.nianbao.notification.delivery.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Way;

/**
 * The wish to tell one person of one notice.
 *
 * @param recipient opaque id of the person
 * @param ways all by which the person is to be told
 * @param digest the run whose other notices to this person go in the same letter; null for a letter of its own
 * @param now business time
 * @param notBefore business time before which it must not go
 */
public record DeliveryOrder(
        Line line,
        String recipient,
        List<Way> ways,
        @Nullable String digest,
        Instant now,
        Instant notBefore) {

    public DeliveryOrder {
        ways = List.copyOf(ways);
    }

    /** Whether it goes as it is, at once. */
    public boolean isImmediate() {
        return digest == null && !notBefore.isAfter(now);
    }

    public UUID noticeId() {
        return line.noticeId();
    }
}
