package org.nianbao.review.desk.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Handover;
import org.nianbao.review.desk.model.HandoverKind;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.springframework.stereotype.Service;

/** A task changes hands: in the book of tasks, in the book of handovers and in the audit log. */
@Service
class PassTask {

    private final Tasks tasks;
    private final Handovers handovers;
    private final Deadlines deadlines;
    private final Audit audit;

    PassTask(Tasks tasks, Handovers handovers, Deadlines deadlines, Audit audit) {
        this.tasks = tasks;
        this.handovers = handovers;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * Passes it on; the caller holds the lock of its case.
     *
     * @param to null puts it back to its desk
     * @param by null when the daily run does it
     */
    void pass(DeskTask task, HandoverKind kind, @Nullable String to, String note, @Nullable String by) {
        tasks.pass(task.id(), to);
        handovers.enter(new Handover(task.id(), task.filingId(), kind, task.assignee(), to, note, by, deadlines.now()));
        audit.record(
                task.filingId(),
                action(kind),
                AuditedTask.of(task),
                Map.of("task", AuditedTask.of(task, to), "reason", note));
    }

    private static String action(HandoverKind kind) {
        return switch (kind) {
            case DELEGATED -> "task-delegated";
            case REASSIGNED -> "task-reassigned";
            case ABSENT -> "task-passed-for-absence";
        };
    }
}
