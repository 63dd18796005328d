package org.nianbao.notification.delivery.model;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Takes what else the same run brings, or lets the quiet hours pass. */
    WAITING,
    /** Takes nothing more; to be attempted, now or later. */
    PENDING,
    /** The channel took it over. */
    SENT,
    /** Will not be attempted again, or came back. */
    FAILED
}
