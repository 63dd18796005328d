package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.nianbao.parts.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** Whatever is received again, a person is told once of each event by each channel. */
class RedeliveryTest extends ServiceTest {

    private static final String GROUP = "notification-service";

    @Autowired
    @Qualifier("subscriptions")
    private SmartLifecycle subscriptions;

    @Test
    void tellsOnceOfAnEventThatIsReceivedThreeTimes() {
        Township township = newTownship();
        UUID event = UUID.randomUUID();
        broker.send(township.filingId(), township.opened());
        for (int time = 1; time <= 3; time++) {
            broker.send(event, township.filingId(), township.submitted(1));
        }
        broker.send(township.filingId(), township.dueSoon("CLERK"));

        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(2));
        assertThat(notices(township.filingId())).hasSize(3);
        assertThat(office.lettersTo(township.leaderMail())).hasSize(1);
    }

    @Test
    void tellsNobodyAgainWhenAllTopicsAreReadAgainFromTheirBeginning() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.submitted(1));
        broker.send(township.filingId(), township.dueSoon("CLERK", "LEADER", "AUTHORITY"));
        soon().untilAsserted(() ->
                assertThat(office.lettersTo(township.leaderMail())).hasSize(2));
        soon().until(() -> count("delivery where state = 'PENDING'") == 0);
        int notices = count("notice");
        int letters = office.messageIds().size();

        // even somebody who was registered since is not told of what was announced before
        register(Township.person("u-new-" + township.code(), "郑红", "new@example.cn", "CLERK", township.code(), null));
        readAgainFromTheBeginning();
        Township last = newTownship();
        broker.send(last.filingId(), last.opened());
        broker.send(last.filingId(), last.dueSoon("CLERK"));

        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(last.clerkMail())).hasSize(1));
        soon().until(this::hasReadEverything);
        assertThat(count("notice")).isEqualTo(notices + 1);
        assertThat(office.messageIds()).hasSize(letters + 1);
        assertThat(office.lettersTo("new@example.cn")).isEmpty();
    }

    /** As after the loss of the group's offsets and of the inbox. */
    private void readAgainFromTheBeginning() throws Exception {
        subscriptions.stop();
        try (Admin admin = admin()) {
            soon().ignoreExceptions().until(() -> {
                admin.deleteConsumerGroups(List.of(GROUP)).all().get();
                return true;
            });
        }
        jdbc.sql("delete from inbox").update();
        subscriptions.start();
    }

    private boolean hasReadEverything() throws Exception {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> partition : read.entrySet()) {
                long end = admin.listOffsets(Map.of(partition.getKey(), OffsetSpec.latest()))
                        .partitionResult(partition.getKey())
                        .get()
                        .offset();
                if (partition.getValue().offset() < end) {
                    return false;
                }
            }
            return !read.isEmpty();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", RealParts.get().bootstrapServers()));
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
