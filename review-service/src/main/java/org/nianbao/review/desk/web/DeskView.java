package org.nianbao.review.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.TaskState;

/** A desk that has or had the case. */
record DeskView(
        String taskId,
        int submissionNumber,
        Desk desk,
        String scope,
        TaskState state,
        @Nullable String assignee,
        Instant dueAt,
        Instant openedAt,
        @Nullable Instant endedAt) {

    static DeskView of(DeskTask task) {
        return new DeskView(
                task.id(),
                task.submissionNumber(),
                task.desk(),
                task.scope(),
                task.state(),
                task.assignee(),
                task.dueAt(),
                task.openedAt(),
                task.endedAt());
    }
}
