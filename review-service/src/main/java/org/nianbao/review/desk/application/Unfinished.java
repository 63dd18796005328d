package org.nianbao.review.desk.application;

import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.TaskState;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;

/** Tasks that can still be worked on, by whoever took them. */
final class Unfinished {

    private Unfinished() {}

    static void require(DeskTask task) {
        if (task.state() == TaskState.DONE) {
            throw Refusal.of(Kind.CONFLICT, "task-finished", "这项任务已经办结，不能再次办理。");
        }
        if (task.state() == TaskState.CLOSED) {
            throw Refusal.of(Kind.CONFLICT, "task-closed", "这项任务已随报告退回、撤回或免报而关闭，不需要再办理。");
        }
    }

    static void requireClaimedBy(DeskTask task, String subject) {
        require(task);
        if (!subject.equals(task.assignee())) {
            throw notYours();
        }
    }

    static Refusal notYours() {
        return Refusal.of(Kind.CONFLICT, "task-not-claimed", "您还没有认领这项任务，请先认领再办理。");
    }
}
