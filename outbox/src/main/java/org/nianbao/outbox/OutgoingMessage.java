package org.nianbao.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message to be sent after the running transaction commits.
 *
 * @param id identity of the message for every receiver; derive it from the fact it tells (
 *     {@link UUID#nameUUIDFromBytes}) where the same fact may be recorded twice
 * @param topic where it goes
 * @param key what it is ordered by: messages of one topic and key arrive in the order of their commits
 * @param type what happened, with the version of its form, as {@code ce_type}
 * @param source who says so, as {@code ce_source}
 * @param subject what it happened to, as {@code ce_subject}
 * @param time when it happened (business time), as {@code ce_time}
 * @param body JSON in UTF-8
 */
public record OutgoingMessage(
        UUID id, String topic, String key, String type, String source, String subject, Instant time, byte[] body) {

    public OutgoingMessage {
        if (key.isBlank() || topic.isBlank()) {
            throw new IllegalArgumentException("a message needs a topic and a key: " + type + " " + id);
        }
    }
}
