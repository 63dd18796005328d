package org.nianbao.parts;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A test process that ends like those of the services: records not yet flushed, and another shutdown hook that takes
 * longer than the broker waits between two flushes.
 */
final class SlowlyEndingTests {

    private SlowlyEndingTests() {}

    static Process launch() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowlyEndingTests.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        RealParts parts = RealParts.get();
        parts.createTopic("unflushed", 12);
        Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int record = 0; record < 100; record++) {
                producer.send(new ProducerRecord<>("unflushed", "key " + record, "value"))
                        .get();
            }
        }
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                never.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        System.exit(0);
    }
}
