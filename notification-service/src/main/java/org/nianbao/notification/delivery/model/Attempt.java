package org.nianbao.notification.delivery.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at a delivery, as written down when it ended.
 *
 * @param at real time
 * @param reference what the letter is called on the other side, such as its Message-ID
 */
public record Attempt(
        int number,
        Instant at,
        Outcome.Kind outcome,
        String detail,
        @Nullable String reference) {}
