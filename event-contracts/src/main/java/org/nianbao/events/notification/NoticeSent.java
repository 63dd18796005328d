package org.nianbao.events.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * A notice reached its channel.
 *
 * @param recipient opaque id of the person
 */
public record NoticeSent(
        String noticeId,
        String deliveryId,
        @Nullable String filingId,
        String kind,
        String recipient,
        String channel,
        Instant sentAt)
        implements Event {}
