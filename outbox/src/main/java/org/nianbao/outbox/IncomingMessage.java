package org.nianbao.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as received; its parts as in {@link OutgoingMessage}.
 *
 * @param sequence its number among the messages of its topic and key, from 1 and without gaps
 */
public record IncomingMessage(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        String topic,
        String key,
        byte[] body) {}
