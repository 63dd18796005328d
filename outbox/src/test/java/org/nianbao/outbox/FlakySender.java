package org.nianbao.outbox;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Lets some sends fail: half of them before the broker has the message, half after, as if its answer were lost. */
final class FlakySender implements Sender {

    private final Sender broker;
    private final Predicate<UnsentMessage> fails;
    private final AtomicInteger failures;
    private final Random random = new Random(49);

    private FlakySender(Sender broker, Predicate<UnsentMessage> fails, AtomicInteger failures) {
        this.broker = broker;
        this.fails = fails;
        this.failures = failures;
    }

    static FlakySender randomly(Sender broker, double share, AtomicInteger failures) {
        Random random = new Random(54);
        return new FlakySender(broker, message -> random.nextDouble() < share, failures);
    }

    static FlakySender forMessages(Sender broker, Predicate<UnsentMessage> fails, AtomicInteger failures) {
        return new FlakySender(broker, fails, failures);
    }

    @Override
    public Future<?> send(UnsentMessage message) {
        if (!fails.test(message)) {
            return broker.send(message);
        }
        failures.incrementAndGet();
        if (random.nextBoolean()) {
            try {
                broker.send(message).get();
            } catch (ExecutionException e) {
                return CompletableFuture.failedFuture(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return CompletableFuture.failedFuture(new IllegalStateException("made to fail"));
    }

    @Override
    public void renew() {
        broker.renew();
    }

    @Override
    public void close() {
        broker.close();
    }
}
