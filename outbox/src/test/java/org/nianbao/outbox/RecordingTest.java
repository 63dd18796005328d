package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingTest {

    /** A thread for each: from JDK 25 on the common pool has but one worker on two cores, and the first writer keeps it. */
    private static final Executor THREADS = task -> new Thread(task, "writer").start();

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
    void refusesToRecordOutsideATransaction() {
        assertThatThrownBy(() -> bench.outbox.record(bench.message("key", "text")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be recorded in a transaction");
    }

    @Test
    void numbersTheMessagesOfAKeyWithoutGapsAlthoughTransactionsRollBack() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        IntStream.range(0, 200)
                .forEach(number -> writers.execute(() -> bench.transaction.executeWithoutResult(status -> {
                    bench.outbox.record(bench.message("key-" + number % 3, "text"));
                    if (number % 7 == 0) {
                        status.setRollbackOnly();
                    }
                })));
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        for (int key = 0; key < 3; key++) {
            List<Long> sequences = bench.jdbc
                    .sql("select sequence from outbox where key = ? order by id")
                    .param("key-" + key)
                    .query(Long.class)
                    .list();
            assertThat(sequences)
                    .hasSizeGreaterThan(50)
                    .isEqualTo(
                            LongStream.rangeClosed(1, sequences.size()).boxed().toList());
        }
    }

    @Test
    void ignoresAMessageWhoseIdWasRecordedBeforeAndAnswersItsNumber() {
        OutgoingMessage message = bench.message("key", "text");
        assertThat(bench.record(message)).isEqualTo(1);
        assertThat(bench.record("key")).isEqualTo(2);
        assertThat(bench.record(message)).isEqualTo(1);
        assertThat(bench.record("key")).isEqualTo(3);
        assertThat(bench.unsent()).isEqualTo(3);
    }

    @Test
    void recordsManyAtOnceAsEachAloneWouldBe() {
        OutgoingMessage known = bench.message("key-1", "known");
        bench.record(known);
        List<OutgoingMessage> messages = List.of(
                bench.message("key-1", "一"),
                bench.message("key-2", "a"),
                bench.message("key-1", "\" { , } 二"),
                known,
                bench.message("key-2", "b"));
        assertThatThrownBy(() -> bench.outbox.recordAll(messages)).isInstanceOf(IllegalStateException.class);

        bench.transaction.executeWithoutResult(status -> bench.outbox.recordAll(messages));
        bench.transaction.executeWithoutResult(status -> bench.outbox.recordAll(messages));

        assertThat(bench.jdbc
                        .sql(
                                "select key || ' ' || sequence || ' ' || convert_from(body, 'UTF8') from outbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "key-1 1 \"known\"",
                        "key-1 2 \"一\"",
                        "key-2 1 \"a\"",
                        "key-1 3 \"\" { , } 二\"",
                        "key-2 2 \"b\"");
        assertThat(bench.record("key-1")).isEqualTo(4);
        assertThat(bench.record("key-2")).isEqualTo(3);
    }

    @Test
    void letsTheSecondWriterOfAKeyWaitForTheFirstSoThatTheyCannotCommitInReverse() throws Exception {
        CountDownLatch firstRecorded = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> bench.transaction.executeWithoutResult(status -> {
                    bench.outbox.record(bench.message("contended", "first"));
                    firstRecorded.countDown();
                    await(firstMayCommit);
                }),
                THREADS);
        firstRecorded.await();
        CompletableFuture<Long> second =
                CompletableFuture.supplyAsync(() -> bench.record(bench.message("contended", "second")), THREADS);
        Awaitility.await().until(bench::somebodyWaitsForALock);
        bench.startRelay(sender -> sender);
        assertThat(bench.record("another")).isEqualTo(1);
        bench.arrivals().await(1);
        assertThat(second).isNotDone();

        firstMayCommit.countDown();
        first.get(120, TimeUnit.SECONDS);
        assertThat(second.get(120, TimeUnit.SECONDS)).isEqualTo(2);
        Arrivals arrivals = bench.arrivals().await(3);
        arrivals.assertOrderOfEachKey();
        assertThat(arrivals.records().stream()
                        .filter(record -> record.key().equals("contended"))
                        .map(record -> new String(record.value())))
                .containsExactly("\"first\"", "\"second\"");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
