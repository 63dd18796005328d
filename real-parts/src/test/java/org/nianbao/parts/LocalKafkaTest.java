package org.nianbao.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    @Test
    void keepsRecordsOverAStopAndStartOnTheSamePort(@TempDir Path directory) throws Exception {
        try (LocalKafka kafka = LocalKafka.start(directory, 0)) {
            String address = kafka.bootstrapServers();
            kafka.createTopic("kept", 3);
            kafka.createTopic("kept", 3);
            send(address, "before");
            kafka.stop();
            kafka.start();
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            send(address, "after");
            assertThat(read(address, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void neverCreatesATopicByUsingIt(@TempDir Path directory) {
        try (LocalKafka kafka = LocalKafka.start(directory, 0);
                KafkaProducer<String, String> producer = producer(kafka.bootstrapServers())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("absent", "text"))
                            .get())
                    .hasMessageContaining("absent");
        }
    }

    private static void send(String address, String text) throws Exception {
        try (KafkaProducer<String, String> producer = producer(address)) {
            producer.send(new ProducerRecord<>("kept", 0, "key", text)).get();
        }
    }

    private static KafkaProducer<String, String> producer(String address) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", address, "acks", "all", "max.block.ms", "5000"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static List<String> read(String address, int count) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("kept", 0)));
            List<String> texts = new java.util.ArrayList<>();
            for (int polls = 0; polls < 100 && texts.size() < count; polls++) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> texts.add(record.value()));
            }
            return texts;
        }
    }
}
