package org.nianbao.events.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * A notice could not be delivered and will not be tried again by itself.
 */
public record NoticeFailed(
        String noticeId,
        String deliveryId,
        @Nullable String filingId,
        String kind,
        String recipient,
        String channel,
        String reason,
        Instant failedAt)
        implements Event {}
