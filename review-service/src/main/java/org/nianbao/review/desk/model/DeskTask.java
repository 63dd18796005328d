package org.nianbao.review.desk.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task at a desk.
 *
 * @param id the engine's id of it
 * @param scope code of the region, or of the agency whose own people sit there
 * @param scopePath the regions from the province down to the scope, and the scope
 * @param assignee who took it
 * @param dueAt when the desk is late
 * @param endedAt when it was decided or closed
 */
public record DeskTask(
        String id,
        String filingId,
        int submissionNumber,
        Desk desk,
        String scope,
        List<String> scopePath,
        TaskState state,
        @Nullable String assignee,
        Instant dueAt,
        Instant openedAt,
        @Nullable Instant endedAt) {

    public DeskTask {
        scopePath = List.copyOf(scopePath);
    }
}
