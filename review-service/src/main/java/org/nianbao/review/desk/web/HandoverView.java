package org.nianbao.review.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Handover;
import org.nianbao.review.desk.model.HandoverKind;

/**
 * A task changed hands.
 *
 * @param to null when it lies at its desk again
 * @param by null when it was the daily run
 */
record HandoverView(
        String taskId,
        HandoverKind kind,
        @Nullable String from,
        @Nullable String to,
        String note,
        @Nullable String by,
        Instant at) {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.taskId(),
                handover.kind(),
                handover.from(),
                handover.to(),
                handover.note(),
                handover.by(),
                handover.at());
    }
}
