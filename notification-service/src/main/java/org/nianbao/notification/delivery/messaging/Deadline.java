package org.nianbao.notification.delivery.messaging;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/** Ends requests that take too long as a whole: a server that sends a byte now and then never times out by itself. */
public final class Deadline implements AutoCloseable {

    private final Duration longest;
    private final ScheduledExecutorService timer;

    public Deadline(Duration longest) {
        this.longest = longest;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "webhook-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Cancels the request when its time is over; cancel the answer when it ended before. */
    Cancellable cancels(Cancellable request) {
        Future<?> alarm = timer.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
