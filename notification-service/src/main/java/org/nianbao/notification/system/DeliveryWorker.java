package org.nianbao.notification.system;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.application.AttemptDelivery;
import org.nianbao.notification.delivery.application.AttemptDelivery.Turn;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.ChannelName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attempts one delivery by its channel after the other, and pauses longer and longer while the channel or the database is away. */
final class DeliveryWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final AttemptDelivery attemptDelivery;
    private final ChannelName channel;
    private final DeliveryBell bell;
    private final Duration pollInterval;
    private final BackOff pauses;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private int failuresInARow;

    DeliveryWorker(
            AttemptDelivery attemptDelivery,
            ChannelName channel,
            DeliveryBell bell,
            Duration pollInterval,
            BackOff pauses) {
        this.attemptDelivery = attemptDelivery;
        this.channel = channel;
        this.bell = bell;
        this.pollInterval = pollInterval;
        this.pauses = pauses;
    }

    void start(String name) {
        Thread started = new Thread(this::run, name);
        thread = started;
        started.setDaemon(true);
        started.start();
    }

    /** Lets the running attempt end; what is cut off is attempted again by the next process. */
    void stop() {
        stopping.countDown();
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            running.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.interrupt();
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            Turn turn = attemptDelivery.next(channel);
            if (turn == Turn.CHANNEL_AWAY) {
                pause("The channel " + channel + " cannot be used now; its letters wait", null);
                return;
            }
            if (failuresInARow > 0 && turn == Turn.WORKED) {
                LOG.info("Letters are going out again");
                failuresInARow = 0;
            }
            if (turn == Turn.IDLE) {
                bell.await(channel, pollInterval);
            }
        } catch (RuntimeException failure) {
            pause("An attempt at a delivery failed and is repeated", failure);
        }
    }

    private void pause(String what, @Nullable RuntimeException failure) throws InterruptedException {
        failuresInARow++;
        if (failuresInARow == 1) {
            LOG.warn(what, failure);
        }
        stopping.await(pauses.after(failuresInARow).toMillis(), TimeUnit.MILLISECONDS);
    }
}
