package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    private Bench bench;
    private Consumer consumer;

    @BeforeEach
    void start() {
        bench = new Bench();
        consumer = new Consumer(bench);
    }

    @AfterEach
    void stop() {
        consumer.close();
        bench.close();
    }

    @Test
    void handlesAMessageOnceHoweverOftenItIsSent() {
        AtomicInteger failures = new AtomicInteger();
        bench.startRelay(sender -> FlakySender.randomly(sender, 0.3, failures));
        for (int number = 0; number < 100; number++) {
            bench.record("key-" + number % 10);
        }
        await().until(() -> consumer.effects.count() == 100 && bench.unsent() == 0);
        assertThat(bench.arrivals().await(100).duplicates()).isPositive();
        consumer.effects.assertOnceAndInOrder();
    }

    @Test
    void hasNoSecondEffectWhenTheTopicIsReadAgainFromOffsetZero() throws Exception {
        bench.startRelay(sender -> sender);
        for (int number = 0; number < 50; number++) {
            bench.record("key-" + number % 5);
        }
        await().until(() -> consumer.effects.count() == 50);
        consumer.stop();
        consumer.forgetOffsets();
        consumer.start();
        // one more in every partition: when these are there, all before them were read again
        for (int number = 0; number < 5; number++) {
            bench.record("key-" + number);
        }
        await().until(() -> consumer.effects.count() >= 55);
        consumer.effects.assertOnceAndInOrder();
        assertThat(consumer.effects.count()).isEqualTo(55);
    }

    @Test
    void parksARecordThatFailsByItselfAndLaterOnesOfItsKeyBehindItWhileOtherKeysGoOn() {
        consumer.effects.poisonedBy("poison");
        bench.startRelay(sender -> sender);
        bench.record("sick");
        bench.record(bench.message("sick", "poison"));
        bench.record("sick");
        bench.record("sick");
        for (int number = 0; number < 20; number++) {
            bench.record("well-" + number);
        }
        await().until(() -> consumer.effects.count() == 21 && consumer.parkingLot.size() == 3);
        assertThat(consumer.effects.of("sick")).containsExactly(1L);
        List<ParkedRecord> parked = consumer.parkingLot.list(0, 10);
        assertThat(parked).extracting(ParkedRecord::behind).containsExactly(false, true, true);
        assertThat(parked.get(0).reason()).contains("poisoned");
        assertThat(parked.get(0).headers()).containsEntry("ce_sequence", "2");

        assertThat(consumer.parkingLot.replay("sick"))
                .isEqualTo(new ParkingLot.Replay(0, 3, "java.lang.IllegalArgumentException: poisoned"));
        assertThat(consumer.parkingLot.list(0, 1).get(0).attempts()).isEqualTo(1);

        consumer.effects.healed();
        assertThat(consumer.parkingLot.replay("sick")).isEqualTo(new ParkingLot.Replay(3, 0, null));
        assertThat(consumer.effects.of("sick")).containsExactly(1L, 2L, 3L, 4L);
        bench.record("sick");
        await().until(() -> consumer.effects.of("sick").size() == 5);
        consumer.effects.assertOnceAndInOrder();
    }

    @Test
    void replaysInTransactionsOfItsOwnAlsoForACallerWhoHasOne() {
        consumer.effects.poisonedBy("poison");
        bench.startRelay(sender -> sender);
        bench.record("sick");
        bench.record(bench.message("sick", "well"));
        bench.record(bench.message("sick", "poison"));
        bench.record("sick");
        await().until(() -> consumer.parkingLot.size() == 2);

        // a request with an Idempotency-Key is one transaction from end to end
        ParkingLot.Replay failed = bench.transaction.execute(status -> consumer.parkingLot.replay("sick"));

        assertThat(failed).isEqualTo(new ParkingLot.Replay(0, 2, "java.lang.IllegalArgumentException: poisoned"));
        assertThat(consumer.parkingLot.list(0, 1).get(0).attempts()).isEqualTo(1);
        consumer.effects.healed();
        ParkingLot.Replay done = bench.transaction.execute(status -> consumer.parkingLot.replay("sick"));
        assertThat(done).isEqualTo(new ParkingLot.Replay(2, 0, null));
        consumer.effects.assertOnceAndInOrder();
    }

    @Test
    void aRecordThatArrivesWhileItsKeyIsReplayedWaitsForTheReplayInsteadOfParkingBehindNothing() throws Exception {
        consumer.effects.poisonedBy("poison");
        bench.startRelay(sender -> sender);
        bench.record(bench.message("busy", "poison"));
        await().until(() -> consumer.parkingLot.size() == 1);
        consumer.effects.healed();
        Effects.Pause pause = consumer.effects.pauseAt("poison");
        CompletableFuture<ParkingLot.Replay> replay =
                CompletableFuture.supplyAsync(() -> consumer.parkingLot.replay("busy"));
        pause.reached().await();
        bench.record("busy");
        await().until(bench::somebodyWaitsForALock);
        pause.letGo().countDown();
        assertThat(replay.get(120, TimeUnit.SECONDS)).isEqualTo(new ParkingLot.Replay(1, 0, null));
        await().until(() -> consumer.effects.of("busy").equals(List.of(1L, 2L)));
        assertThat(consumer.parkingLot.size()).isZero();
    }

    @Test
    void aLockConflictIsTriedForEverAndNeverParks() {
        bench.startRelay(sender -> sender);
        bench.transaction.executeWithoutResult(status -> {
            bench.jdbc.sql("lock table effect in exclusive mode").update();
            CompletableFuture.runAsync(() -> bench.record("key")).join();
            await().until(() -> consumer.tries.values().stream().anyMatch(tries -> tries > 5));
        });
        await().until(() -> consumer.effects.of("key").equals(List.of(1L)));
        assertThat(consumer.parkingLot.size()).isZero();
    }

    @Test
    void parksARecordThatIsNoMessageOfOurs() throws Exception {
        consumer.sendForeign(new ProducerRecord<>(bench.topic, "stranger", "text".getBytes()));
        consumer.sendForeign(new ProducerRecord<>(bench.topic, null, "text".getBytes()));
        consumer.sendForeign(new ProducerRecord<>(bench.topic, 0, "null\0\0byte", null));
        await().until(() -> consumer.parkingLot.size() == 3);
        assertThat(consumer.parkingLot.list(0, 10))
                .extracting(ParkedRecord::reason)
                .anySatisfy(reason -> assertThat(reason).contains("the record has no header ce_"))
                .anySatisfy(reason -> assertThat(reason).contains("the record has no key"))
                .anySatisfy(reason -> assertThat(reason).contains("the record has no body"));
    }

    @Test
    void recordsAndPassesOverAMessageOfATypeNobodyWants() {
        bench.startRelay(sender -> sender);
        bench.record(new OutgoingMessage(
                UUID.randomUUID(), bench.topic, "key", "unheard-of", "/bench", "key", Instant.EPOCH, new byte[0]));
        bench.record("key");
        await().until(() -> consumer.effects.of("key").equals(List.of(2L)));
        assertThat(bench.jdbc
                        .sql("select type from inbox order by sequence")
                        .query(String.class)
                        .list())
                .containsExactly("unheard-of", "something-happened");
        assertThat(consumer.parkingLot.size()).isZero();
    }
}
