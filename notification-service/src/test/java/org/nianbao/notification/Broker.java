package org.nianbao.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.Topic;
import org.nianbao.parts.RealParts;

/** The real broker, as the other services use it. */
final class Broker {

    private static final Broker BROKER = new Broker();

    private final KafkaProducer<String, byte[]> producer;

    private Broker() {
        Topic.all().forEach(topic -> RealParts.get().createTopic(topic, Topic.PARTITIONS));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealParts.get().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static Broker get() {
        return BROKER;
    }

    /** Sends an event about a filing, under an id of its own. */
    UUID send(String filingId, Event event) {
        UUID id = UUID.randomUUID();
        send(id, filingId, event);
        return id;
    }

    /** Sends an event about a filing. */
    void send(UUID id, String filingId, Event event) {
        EventType type = EventType.of(event);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(type.topic(), filingId, EventJson.write(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type.ceType(),
                        "ce_source",
                        "/test",
                        "ce_subject",
                        filingId,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /** Bodies of all events of a type about a filing that this service has sent so far. */
    <T extends Event> List<T> sent(EventType type, String filingId, Class<T> payload) {
        List<T> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.get().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(type.topic(), number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    String ceType =
                            new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                    if (ceType.equals(type.ceType()) && filingId.equals(record.key())) {
                        found.add(EventJson.read(record.value(), payload));
                    }
                }
            }
        }
        return found;
    }
}
