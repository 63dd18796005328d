package org.nianbao.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code nianbao.outbox}.
 *
 * @param enabled false: messages are recorded, and nothing is sent or received
 * @param pollInterval how often the relay looks without having been woken
 * @param batch most messages in one transaction of the relay
 * @param batchSize most bytes of bodies in it (the first message counts whatever its size)
 * @param firstRetry how long a key rests after a failed send, doubled each time
 * @param longestRetry the longest such rest, and of a receiver when its surroundings fail
 * @param retention how long sent messages are kept
 * @param consumers threads that receive, per subscription
 * @param attempts how often a record is tried before it is parked
 */
@ConfigurationProperties("nianbao.outbox")
public record OutboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("500") int batch,
        @DefaultValue("8MB") DataSize batchSize,
        @DefaultValue("250ms") Duration firstRetry,
        @DefaultValue("5s") Duration longestRetry,
        @DefaultValue("400d") Duration retention,
        @DefaultValue("3") int consumers,
        @DefaultValue("3") int attempts) {}
