package org.nianbao.review;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.parts.RealParts;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks as submission-service: sends events over the broker and waits until they have had their effect. */
class SubmissionSide implements DisposableBean {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    RealParts.get().bootstrapServers(),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Sends an event and waits for it. */
    UUID say(String key, Event event) {
        UUID id = UUID.randomUUID();
        send(id, key, event);
        await().pollInterval(Duration.ofMillis(10)).atMost(120, SECONDS).until(() -> received(id));
        return id;
    }

    void send(UUID id, String key, Event event) {
        send(id, key, EventType.of(event).ceType(), EventJson.write(event));
    }

    void send(UUID id, String key, String type, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("nianbao.submission.v1", key, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/submission-service",
                        "ce_subject",
                        key,
                        "ce_time",
                        clock.instant().toString(),
                        "ce_sequence",
                        "1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    boolean received(UUID id) {
        return jdbc.sql("select exists (select 1 from inbox where message_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void destroy() {
        producer.close();
    }
}
