package org.nianbao.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.nianbao.outbox.UnsentMessage.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is recorded, in order per topic and key, at least once. Any number of relays work beside each other: each
 * holds one of sixteen buckets of keys for the time of one transaction.
 *
 * <p>Within a bucket it sends in waves of at most one message per key and waits for the acknowledgements of a wave
 * before the next, so that no message can pass a failed one of its key. Used by one thread.
 */
final class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    /** After this a batch ends, so that its transaction is never mistaken for an abandoned one. */
    private static final long LONGEST_BATCH = TimeUnit.SECONDS.toNanos(20);

    /** A send that took this long waited for the broker; the next ones would too. */
    private static final long SLOW_SEND = TimeUnit.SECONDS.toNanos(1);

    /** After so many batches without one acknowledgement the sender begins anew. */
    private static final int FRUITLESS_BATCHES = 5;

    private final TransactionTemplate transaction;
    private final UnsentMessages messages;
    private final Sender sender;
    private int fruitless;

    Relay(TransactionTemplate transaction, UnsentMessages messages, Sender sender) {
        this.transaction = transaction;
        this.messages = messages;
        this.sender = sender;
    }

    /**
     * Does one batch.
     *
     * @return whether there was something to send
     */
    boolean relay() {
        return Boolean.TRUE.equals(transaction.execute(
                status -> messages.takeBucket().map(this::relay).orElse(false)));
    }

    private boolean relay(int bucket) {
        Batch batch = new Batch(messages.oldest(bucket));
        batch.send();
        if (!batch.sent.isEmpty()) {
            messages.markSent(bucket, batch.sent);
        }
        batch.failed.forEach(messages::hold);
        if (!batch.failed.isEmpty()) {
            log.warn("{} keys wait for another try to send: {}", batch.failed.size(), batch.failed);
        }
        fruitless = batch.sent.isEmpty() ? fruitless + 1 : 0;
        if (fruitless >= FRUITLESS_BATCHES) {
            fruitless = 0;
            sender.renew();
        }
        return batch.size > 0;
    }

    private final class Batch {

        private final Map<Line, Deque<UnsentMessage>> lines = new LinkedHashMap<>();
        private final int size;
        private final List<UnsentMessage> sent = new ArrayList<>();
        private final Map<Line, String> failed = new LinkedHashMap<>();

        private Batch(List<UnsentMessage> unsent) {
            size = unsent.size();
            for (UnsentMessage message : unsent) {
                lines.computeIfAbsent(message.line(), line -> new ArrayDeque<>())
                        .add(message);
            }
        }

        private void send() {
            long end = System.nanoTime() + LONGEST_BATCH;
            boolean brokerAnswers = true;
            while (brokerAnswers && !lines.isEmpty() && System.nanoTime() < end) {
                brokerAnswers = sendWave();
            }
        }

        private boolean sendWave() {
            Map<UnsentMessage, Future<?>> wave = new LinkedHashMap<>();
            boolean quick = true;
            for (Iterator<Deque<UnsentMessage>> next = lines.values().iterator(); quick && next.hasNext(); ) {
                UnsentMessage message = next.next().element();
                long before = System.nanoTime();
                wave.put(message, sender.send(message));
                quick = System.nanoTime() - before < SLOW_SEND;
            }
            wave.forEach(this::awaitAcknowledgement);
            return quick;
        }

        private void awaitAcknowledgement(UnsentMessage message, Future<?> acknowledgement) {
            try {
                acknowledgement.get();
                sent.add(message);
                Deque<UnsentMessage> line = lines.get(message.line());
                if (line != null) {
                    line.remove();
                    if (line.isEmpty()) {
                        lines.remove(message.line());
                    }
                }
            } catch (ExecutionException e) {
                failed.put(message.line(), String.valueOf(e.getCause()));
                lines.remove(message.line());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while sending", e);
            }
        }
    }
}
