package org.nianbao.notification.delivery.application;

import java.util.UUID;

/** Wants to hear, in the same transaction, how the delivery of a notice ended. */
public interface DeliveryListener {

    /** The channel took it over. */
    void sent(UUID noticeId);

    /** It will not be attempted again. */
    void failed(UUID noticeId);
}
