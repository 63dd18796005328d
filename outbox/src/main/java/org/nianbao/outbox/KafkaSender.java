package org.nianbao.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends with a producer of its own, acknowledged by all replicas. Used by one thread. */
final class KafkaSender implements Sender {

    private static final Map<String, Object> SAFE = Map.of(
            "acks", "all",
            "enable.idempotence", true,
            // the relay waits for each wave: lingering would only make every wave longer
            "linger.ms", 0,
            "max.block.ms", 3_000,
            "request.timeout.ms", 5_000,
            "delivery.timeout.ms", 10_000,
            "reconnect.backoff.max.ms", 1_000);

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> producer;

    /** @param connection where the broker is and how to reach it; what makes sending safe is set here */
    KafkaSender(Map<String, Object> connection) {
        settings = new HashMap<>(connection);
        settings.keySet().removeIf(name -> name.endsWith(".serializer") || name.equals("transactional.id"));
        settings.putAll(SAFE);
    }

    @Override
    public Future<?> send(UnsentMessage message) {
        try {
            return producer().send(MessageHeaders.write(message));
        } catch (KafkaException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> current = producer;
        if (current == null) {
            current = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            producer = current;
        }
        return current;
    }

    @Override
    public void renew() {
        close();
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
