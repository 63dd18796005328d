package org.nianbao.review.desk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task changed hands by somebody's word. People by their opaque ids.
 *
 * @param from who had it; null when nobody did
 * @param to who has it now; null when it lies at its desk again
 * @param by who said so; null when it was the daily run, because of an absence
 */
public record Handover(
        String taskId,
        String filingId,
        HandoverKind kind,
        @Nullable String from,
        @Nullable String to,
        String note,
        @Nullable String by,
        Instant at) {}
