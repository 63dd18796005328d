package org.nianbao.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets a relay work in a thread of its own: when something was recorded, and now and then anyway. Thread-safe. */
final class RelayLoop implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration CLEANING = Duration.ofMinutes(10);

    private final Relay relay;
    private final UnsentMessages messages;
    private final Sender sender;
    private final OutboxProperties properties;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private long nextCleaning = System.nanoTime();

    RelayLoop(Relay relay, UnsentMessages messages, Sender sender, OutboxProperties properties) {
        this.relay = relay;
        this.messages = messages;
        this.sender = sender;
        this.properties = properties;
    }

    /** Says that there is something to send. */
    void wake() {
        work.release();
    }

    @Override
    public void run() {
        while (running) {
            try {
                work.drainPermits();
                while (running && relay.relay()) {
                    clean();
                }
                clean();
                work.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    private void clean() {
        if (System.nanoTime() - nextCleaning >= 0 && messages.deleteOld(properties.retention()) == 0) {
            nextCleaning = System.nanoTime() + CLEANING.toNanos();
        }
    }

    private void failed(Throwable failure) {
        if (!running) {
            return;
        }
        log.warn("The relay failed and will try again", failure);
        try {
            // not the semaphore: writers that wake it would make it spin
            synchronized (this) {
                wait(Math.min(properties.longestRetry().toMillis(), 1_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this, "outbox-relay");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        wake();
        synchronized (this) {
            notifyAll();
        }
        Thread stopping = thread;
        try {
            if (stopping != null) {
                stopping.join(TimeUnit.SECONDS.toMillis(15));
                stopping.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
