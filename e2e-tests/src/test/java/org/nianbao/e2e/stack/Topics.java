package org.nianbao.e2e.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning to their present end, beside every consumer group. */
public final class Topics {

    /**
     * One event as it lies in its topic.
     *
     * @param trace the header {@code traceparent}; empty without one
     */
    public record Event(String id, String type, String key, long sequence, String trace, String body) {}

    private final String bootstrapServers;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Every event of one key, in the order of its partition. */
    public List<Event> of(String topic, String key) {
        return all(topic).stream().filter(event -> event.key().equals(key)).toList();
    }

    /** Every event of a topic; events of one key stand in their order. */
    public List<Event> all(String topic) {
        Properties settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"));
        List<Event> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
        }
        return events;
    }

    private static Event event(ConsumerRecord<String, String> record) {
        return new Event(
                header(record, "ce_id"),
                header(record, "ce_type"),
                record.key(),
                Long.parseLong(header(record, "ce_sequence")),
                record.headers().lastHeader("traceparent") == null ? "" : header(record, "traceparent"),
                record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The distinct ids, for counting what was sent more than once. */
    public static List<String> distinctIds(List<Event> events) {
        return events.stream().map(Event::id).distinct().collect(Collectors.toList());
    }
}
