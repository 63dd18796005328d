package org.nianbao.notification.delivery.model;

/** Where a delivery stands. */
public enum DeliveryState {
    /** To be attempted, now or later. */
    PENDING,
    /** The channel took it over. */
    SENT,
    /** Will not be attempted again. */
    FAILED
}
