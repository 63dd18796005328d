package org.nianbao.edge.idempotency;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * Lets one request through for each key; the others wait here. The database would make them wait too, but each with a
 * connection in hand: fifty copies of one request would empty the pool under the one that works. Thread-safe.
 */
final class Turnstile {

    private final ConcurrentHashMap<String, Gate> gates = new ConcurrentHashMap<>();
    private final Duration patience;

    Turnstile(Duration patience) {
        this.patience = patience;
    }

    /**
     * Runs the work when it is this request's turn.
     *
     * @throws ProblemException 409 {@code request-in-progress} when the turn did not come in time
     */
    void pass(String name, Work work) throws IOException, ServletException {
        Gate gate = gates.compute(name, (key, present) -> {
            Gate entered = present == null ? new Gate() : present;
            entered.waiting.incrementAndGet();
            return entered;
        });
        try {
            enter(gate);
            try {
                work.run();
            } finally {
                gate.turn.release();
            }
        } finally {
            gates.computeIfPresent(name, (key, left) -> left.waiting.decrementAndGet() == 0 ? null : left);
        }
    }

    private void enter(Gate gate) {
        try {
            if (!gate.turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw inProgress();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw inProgress();
        }
    }

    private static ProblemException inProgress() {
        return new ProblemException(
                        HttpStatus.CONFLICT, "request-in-progress", "使用同一个 Idempotency-Key 的请求还在处理，请稍后用同一个键重试。")
                .header("Retry-After", "5");
    }

    /** What is done in turn. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }

    private static final class Gate {
        private final Semaphore turn = new Semaphore(1, true);
        private final AtomicInteger waiting = new AtomicInteger();
    }
}
