package org.nianbao.notification.system;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.nianbao.notification.delivery.application.ReleaseDeliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again whether a digest has collected enough, or the quiet hours are over. */
final class ReleaseClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseClock.class);

    private final ReleaseDeliveries releaseDeliveries;
    private final Duration interval;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private boolean failed;

    ReleaseClock(ReleaseDeliveries releaseDeliveries, Duration interval) {
        this.releaseDeliveries = releaseDeliveries;
        this.interval = interval;
    }

    void start() {
        Thread thread = new Thread(this::run, "delivery-release");
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        stopping.countDown();
    }

    private void run() {
        try {
            boolean more = false;
            while (!stopping.await(more ? 0 : interval.toMillis(), TimeUnit.MILLISECONDS)) {
                more = release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean release() {
        try {
            boolean more = releaseDeliveries.release();
            failed = false;
            return more;
        } catch (RuntimeException failure) {
            if (!failed) {
                LOG.warn("Letters that wait could not be looked at; tried again", failure);
            }
            failed = true;
            return false;
        }
    }
}
