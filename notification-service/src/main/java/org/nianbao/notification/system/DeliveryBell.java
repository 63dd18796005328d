package org.nianbao.notification.system;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nianbao.notification.delivery.application.WorkSignal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings after a commit, so that a letter does not wait for the next look. A bell that nobody hears is no loss. */
@Component
class DeliveryBell implements WorkSignal {

    private final Semaphore rings = new Semaphore(0);

    @Override
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    /** Waits for a ring, or until this time is over. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }

    private void ring() {
        rings.release();
    }
}
