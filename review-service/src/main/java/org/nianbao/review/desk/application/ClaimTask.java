package org.nianbao.review.desk.application;

import org.nianbao.edge.audit.Audit;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer takes a task, or puts it back. */
@Service
public class ClaimTask {

    private final TaskAccess access;
    private final Tasks tasks;
    private final Cases cases;
    private final Absences absences;
    private final Deadlines deadlines;
    private final Audit audit;

    public ClaimTask(TaskAccess access, Tasks tasks, Cases cases, Absences absences, Deadlines deadlines, Audit audit) {
        this.access = access;
        this.tasks = tasks;
        this.cases = cases;
        this.absences = absences;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public ListedTask claim(String taskId, Actor actor) {
        cases.require(access.require(taskId, actor).task().filingId());
        DeskTask task = access.require(taskId, actor).task();
        Unfinished.require(task);
        access.requireFourEyes(task, actor);
        absences.of(actor.subject(), deadlines.today()).ifPresent(away -> {
            throw Refusal.of(
                    Kind.CONFLICT,
                    "you-are-away",
                    "您已登记" + away.order().from() + "至" + away.order().to() + "外出，请先结束外出登记再认领任务。");
        });
        if (!tasks.claim(taskId, actor.subject())) {
            throw Refusal.of(Kind.CONFLICT, "task-claimed", "这项任务已由其他审查人员认领。");
        }
        audit.record(task.filingId(), "task-claimed", AuditedTask.of(task), AuditedTask.of(task, actor.subject()));
        return access.require(taskId, actor);
    }

    @Transactional
    public ListedTask release(String taskId, Actor actor) {
        cases.require(access.require(taskId, actor).task().filingId());
        DeskTask task = access.require(taskId, actor).task();
        Unfinished.require(task);
        if (!tasks.release(taskId, actor.subject())) {
            throw Unfinished.notYours();
        }
        audit.record(task.filingId(), "task-released", AuditedTask.of(task), AuditedTask.of(task, null));
        return access.require(taskId, actor);
    }
}
