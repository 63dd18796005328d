package org.nianbao.notification.delivery.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the digests that have collected long enough and lets go what waited for the end of the quiet hours. It commits
 * before anything is sent, so that no line is added to a letter that may be on its way.
 */
@Service
public class ReleaseDeliveries {

    private final Deliveries deliveries;
    private final WorkSignal signal;
    private final Clock clock;

    ReleaseDeliveries(Deliveries deliveries, WorkSignal signal, Clock clock) {
        this.deliveries = deliveries;
        this.signal = signal;
        this.clock = clock;
    }

    /** Whether there were any; then there may be more. */
    @Transactional
    public boolean release() {
        boolean any = deliveries.release(clock.instant()) > 0;
        if (any) {
            signal.afterCommit();
        }
        return any;
    }
}
