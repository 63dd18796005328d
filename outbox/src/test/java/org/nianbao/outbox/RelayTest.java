package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RelayTest {

    private static final Logger log = LoggerFactory.getLogger(RelayTest.class);

    private Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void threeRelaysKeepTheOrderOfEachKeyWhileTwoPercentOfTheSendsFail() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        for (int relay = 0; relay < 3; relay++) {
            bench.startRelay(sender -> FlakySender.randomly(sender, 0.02, failures));
        }
        long begin = System.nanoTime();
        write(8, 750, 60);
        measured("writing by 8 writers", 6_000, begin);
        Arrivals arrivals = bench.arrivals().await(6_000);
        measured("three relays, 8 writers", 6_000, begin);
        arrivals.assertOrderOfEachKey();
        assertThat(failures.get()).isGreaterThan(60);
        // only what was reported as failed is sent again: relays do not work on the same messages
        assertThat(arrivals.duplicates()).isPositive().isLessThanOrEqualTo(failures.get());
        Awaitility.await().until(() -> bench.unsent() == 0);
    }

    @Test
    void aRelayThatLosesItsTransactionBetweenSendAndMarkIsFollowedByOneThatSendsAgainInOrder() {
        for (int number = 0; number < 30; number++) {
            bench.record("key-" + number % 3);
        }
        AtomicInteger sends = new AtomicInteger();
        try (Sender sender = bench.sender()) {
            Relay killed = bench.relay(new Sender() {
                @Override
                public Future<?> send(UnsentMessage message) {
                    if (sends.incrementAndGet() == 5) {
                        // in another thread, so on another connection than the relay's own
                        CompletableFuture.runAsync(RelayTest.this::killBackendsHoldingABucket)
                                .join();
                    }
                    return sender.send(message);
                }

                @Override
                public void renew() {
                    sender.renew();
                }

                @Override
                public void close() {}
            });
            Awaitility.await().until(() -> throwsWhenRelaying(killed));
        }
        int sentForNothing = sends.get();
        assertThat(sentForNothing).isGreaterThanOrEqualTo(5);

        bench.startRelay(sender -> sender);
        Awaitility.await().until(() -> bench.unsent() == 0);
        Arrivals arrivals = bench.arrivals().await(30);
        arrivals.assertOrderOfEachKey();
        assertThat(arrivals.duplicates()).isPositive();
    }

    private static boolean throwsWhenRelaying(Relay relay) {
        try {
            relay.relay();
            return false;
        } catch (RuntimeException lostTransaction) {
            return true;
        }
    }

    private int killBackendsHoldingABucket() {
        return bench.jdbc.sql("""
                        select pg_terminate_backend(pid) from pg_locks
                        where relation = 'outbox_bucket'::regclass and pid <> pg_backend_pid()
                            and database = (select oid from pg_database where datname = current_database())""").query().listOfRows().size();
    }

    @Test
    void aStuckKeyBlocksOnlyItself() {
        AtomicInteger failures = new AtomicInteger();
        AtomicBoolean stuck = new AtomicBoolean(true);
        bench.startRelay(sender -> FlakySender.forMessages(
                sender, message -> stuck.get() && message.key().equals("stuck") && message.sequence() == 3, failures));
        for (int number = 0; number < 20; number++) {
            bench.record("stuck");
            bench.record("free-" + number);
        }
        // all but what is behind the third message of the stuck key; that one itself may be there unacknowledged
        Awaitility.await().until(() -> bench.unsent() == 18 && failures.get() >= 3);
        assertThat(bench.jdbc
                        .sql("select key from outbox_hold")
                        .query(String.class)
                        .list())
                .containsExactly("stuck");
        stuck.set(false);
        Arrivals arrivals = bench.arrivals().await(40);
        arrivals.assertOrderOfEachKey();
        Awaitility.await()
                .untilAsserted(() -> assertThat(bench.jdbc
                                .sql("select count(*) from outbox_hold")
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    @Test
    void aHoldThatEndsWhileItsKeyIsReadLetsNoMessageOvertake() {
        insert(5_000, 1);
        int bucket = bench.jdbc
                .sql("select distinct bucket from outbox")
                .query(Integer.class)
                .single();
        UnsentMessages messages = new UnsentMessages(bench.jdbc, Bench.PROPERTIES);
        for (int microseconds = 0; microseconds < 20_000; microseconds += 250) {
            bench.jdbc.sql("""
                            insert into outbox_hold (topic, key, attempts, reason, until)
                            values (?, 'key-0', 1, 'test', clock_timestamp() + ? * interval '1 microsecond')
                            on conflict (topic, key) do update set until = excluded.until""").params(bench.topic, microseconds).update();
            List<UnsentMessage> oldest = bench.transaction.execute(status -> {
                messages.takeBucket();
                return messages.oldest(bucket);
            });
            assertThat(oldest == null || oldest.isEmpty() ? 1 : oldest.get(0).sequence())
                    .as("first message read when the hold ends after %d microseconds", microseconds)
                    .isEqualTo(1);
        }
    }

    @Test
    void drainsTwentyThousandRowsAfterTheTableWasAnalysedEmpty() {
        bench.jdbc.sql("analyze").update();
        Sender sender = bench.sender();
        Relay relay = bench.relay(sender);
        // enough runs for the database to keep its plans, made for an empty table
        for (int run = 0; run < 12; run++) {
            assertThat(relay.relay()).isFalse();
        }
        insert(20_000, 2_000);
        long begin = System.nanoTime();
        bench.startRelay(unused -> sender);
        Awaitility.await().pollInterval(Duration.ofMillis(50)).until(() -> bench.unsent() == 0);
        measured("20,000 rows after analyze on an empty table, one relay", 20_000, begin);
        bench.arrivals().await(20_000).assertOrderOfEachKey();
    }

    @Test
    void keepsTheOrderWhileInstancesJoinAndLeave() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger killed = new AtomicInteger();
        Thread coming = new Thread(() -> {
            List<RelayLoop> instances = new ArrayList<>();
            while (writing.get() || killed.get() == 0) {
                instances.add(bench.startRelay(sender -> sender));
                if (instances.size() > 2) {
                    instances.remove(0).stop();
                }
                killed.addAndGet(killBackendsHoldingABucket());
            }
        });
        coming.start();
        write(4, 500, 40);
        writing.set(false);
        coming.join();
        assertThat(killed.get()).as("relays killed in their work").isPositive();
        Arrivals arrivals = bench.arrivals().await(2_000);
        arrivals.assertOrderOfEachKey();
        Awaitility.await().until(() -> bench.unsent() == 0);
    }

    @Test
    void deletesSentMessagesByAgeAndNeverUnsentOnes() {
        bench.record("old");
        bench.record("new");
        bench.record("unsent");
        bench.jdbc
                .sql("update outbox set published_at = now() - interval '2 days' where key = 'old'")
                .update();
        bench.jdbc
                .sql("update outbox set published_at = now() where key = 'new'")
                .update();
        assertThat(new UnsentMessages(bench.jdbc, Bench.PROPERTIES).deleteOld(Duration.ofDays(1)))
                .isEqualTo(1);
        assertThat(bench.jdbc
                        .sql("select key from outbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly("new", "unsent");
    }

    /** Unsent messages, written without the outbox. */
    private void insert(int messages, int keys) {
        bench.jdbc
                .sql("""
                        insert into outbox (message_id, topic, key, sequence, type, source, subject, time, body)
                        select gen_random_uuid(), :topic, 'key-' || n % :keys, n / :keys + 1, 'something-happened',
                            '/bench', 'key', now(), convert_to('"text"', 'UTF8')
                        from generate_series(0, :messages - 1) n order by n""")
                .param("topic", bench.topic)
                .param("keys", keys)
                .param("messages", messages)
                .update();
    }

    /** Returns when all writers have written all their messages; fails if one of them failed. */
    private void write(int writers, int each, int keys) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> written = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int first = writer;
            written.add(threads.submit(() -> {
                for (int number = 0; number < each; number++) {
                    bench.record("key-" + (first * 31 + number) % keys);
                }
            }));
        }
        threads.shutdown();
        for (Future<?> writer : written) {
            writer.get(120, TimeUnit.SECONDS);
        }
    }

    private static void measured(String what, int messages, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        log.info("MEASURED {}: {} messages in {} s, {}/s", what, messages, seconds, Math.round(messages / seconds));
    }
}
