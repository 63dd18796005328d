package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrived in a topic, read from its beginning by a reader without group. */
final class Arrivals {

    private final String broker;
    private final String topic;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    Arrivals(String broker, String topic) {
        this.broker = broker;
        this.topic = topic;
    }

    /** Reads until so many different messages have arrived. */
    Arrivals await(int messages) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest", "max.poll.records", 5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
            while (ids.size() < messages && System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    records.add(record);
                    ids.add(MessageHeaders.read(record).id());
                }
            }
        }
        assertThat(ids).as("messages that arrived in " + topic).hasSize(messages);
        return this;
    }

    List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    int duplicates() {
        return records.size() - ids.size();
    }

    /** Whether, counting a message at its first arrival, every key's messages came as 1, 2, 3, ... */
    void assertOrderOfEachKey() {
        Map<String, List<Long>> sequences = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            IncomingMessage message = MessageHeaders.read(record);
            if (seen.add(message.id())) {
                sequences
                        .computeIfAbsent(message.key(), key -> new ArrayList<>())
                        .add(message.sequence());
            }
        }
        sequences.forEach((key, arrived) -> assertThat(arrived)
                .as("sequence of key " + key)
                .isEqualTo(LongStream.rangeClosed(1, arrived.size()).boxed().toList()));
    }
}
