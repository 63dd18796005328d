package org.nianbao.notification.system;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nianbao.notification.delivery.application.WorkSignal;
import org.nianbao.notification.delivery.model.ChannelName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings after a commit, so that a letter does not wait for the next look. A bell that nobody hears is no loss. */
@Component
class DeliveryBell implements WorkSignal {

    private final Map<ChannelName, Semaphore> rings = new EnumMap<>(ChannelName.class);

    DeliveryBell() {
        for (ChannelName channel : ChannelName.values()) {
            rings.put(channel, new Semaphore(0));
        }
    }

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
    void await(ChannelName channel, Duration longest) throws InterruptedException {
        Semaphore own = Objects.requireNonNull(rings.get(channel));
        if (own.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            own.drainPermits();
        }
    }

    private void ring() {
        rings.values().forEach(Semaphore::release);
    }
}
