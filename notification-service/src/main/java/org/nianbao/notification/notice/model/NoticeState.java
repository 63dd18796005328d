package org.nianbao.notification.notice.model;

/** How far the telling is; whether the person has acknowledged it is a fact beside the state. */
public enum NoticeState {
    /** On its way, or waiting for a channel that is away. */
    PENDING,
    /** A channel took it over. */
    SENT,
    /** No channel can deliver it; it will not be tried again by itself. */
    FAILED,
    /** Nobody is registered for the role it was meant for. */
    UNDELIVERABLE
}
