package org.nianbao.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code outbox} that is still to be sent. */
record UnsentMessage(
        long id,
        UUID messageId,
        String topic,
        String key,
        long sequence,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String traceparent,
        byte[] body) {

    Line line() {
        return new Line(topic, key);
    }

    /** What messages keep their order within. */
    record Line(String topic, String key) {}
}
