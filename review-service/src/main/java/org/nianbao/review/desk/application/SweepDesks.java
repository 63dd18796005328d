package org.nianbao.review.desk.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the daily run does at the desks, of whatever season: it relieves those who are away, and tells of the desks that
 * stay late. A second run does nothing twice; what a missed run left is caught up once.
 */
@Service
public class SweepDesks {

    private final RelieveTheAway relieve;
    private final EscalateDesks escalate;

    SweepDesks(RelieveTheAway relieve, EscalateDesks escalate) {
        this.relieve = relieve;
        this.escalate = escalate;
    }

    /** In a transaction of its own, over before the first reminder is sent. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sweep() {
        relieve.ofToday();
        escalate.escalate();
    }
}
