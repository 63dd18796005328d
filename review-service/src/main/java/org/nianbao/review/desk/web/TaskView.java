package org.nianbao.review.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.TaskState;

/** A task in a list. */
record TaskView(
        String id,
        Desk desk,
        String scope,
        String filingId,
        String agencyName,
        int year,
        int submissionNumber,
        TaskState state,
        @Nullable String assignee,
        Instant dueAt,
        Instant openedAt) {

    static TaskView of(ListedTask listed) {
        DeskTask task = listed.task();
        return new TaskView(
                task.id(),
                task.desk(),
                task.scope(),
                task.filingId(),
                listed.agencyName(),
                listed.year(),
                task.submissionNumber(),
                task.state(),
                task.assignee(),
                task.dueAt(),
                task.openedAt());
    }
}
