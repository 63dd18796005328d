package org.nianbao.notification.delivery.application;

/** Wakes those who attempt deliveries. */
public interface WorkSignal {

    /** There is work as soon as the running transaction has committed. */
    void afterCommit();
}
