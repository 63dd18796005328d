package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.parts.LocalKafka;

class BrokerOutageTest {

    @Test
    void whatIsRecordedWhileTheBrokerIsDownArrivesInOrderWhenItIsBack(@TempDir Path directory) {
        try (LocalKafka kafka = LocalKafka.start(directory, 0)) {
            kafka.createTopic("outage", 12);
            try (Bench bench = new Bench(kafka.bootstrapServers(), "outage");
                    Consumer consumer = new Consumer(bench)) {
                bench.startRelay(sender -> sender);
                record(bench, 50);
                await().until(() -> consumer.effects.count() == 50);
                kafka.stop();
                record(bench, 50);
                await().until(() -> bench.jdbc
                        .sql("select exists (select from outbox_hold)")
                        .query(Boolean.class)
                        .single());
                assertThat(bench.unsent()).isEqualTo(50);
                kafka.start();
                await().until(() -> consumer.effects.count() == 100);
                consumer.effects.assertOnceAndInOrder();
            }
        }
    }

    private static void record(Bench bench, int messages) {
        for (int number = 0; number < messages; number++) {
            bench.record("key-" + number % 7);
        }
    }
}
