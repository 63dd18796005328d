package org.nianbao.outbox;

import java.time.Instant;
import java.util.Map;

/**
 * A record that waits for somebody to remove the cause of its failure.
 *
 * @param id number in the parking lot
 * @param key key of the record; empty when it had none
 * @param headers its headers as text
 * @param bodySize bytes of its body
 * @param reason why it is here
 * @param behind whether it did not fail itself but came after a parked record of its key
 * @param attempts replays that failed
 */
public record ParkedRecord(
        long id,
        String groupId,
        String topic,
        String key,
        int partition,
        long offset,
        Map<String, String> headers,
        long bodySize,
        String reason,
        boolean behind,
        int attempts,
        Instant parkedAt) {}
