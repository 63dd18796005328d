package org.nianbao.review.desk.application;

import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.HandoverKind;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.desk.model.TaskState;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A claimed task goes to a named person of the same desk: by who has it, or by the authority when that person cannot. */
@Service
public class HandOverTask {

    private final TaskAccess access;
    private final Tasks tasks;
    private final Cases cases;
    private final Receivers receivers;
    private final PassTask pass;

    HandOverTask(TaskAccess access, Tasks tasks, Cases cases, Receivers receivers, PassTask pass) {
        this.access = access;
        this.tasks = tasks;
        this.cases = cases;
        this.receivers = receivers;
        this.pass = pass;
    }

    /** Who has it gives it to somebody of the same desk and scope. */
    @Transactional
    public ListedTask delegate(String taskId, Actor actor, String to, String note) {
        cases.require(access.require(taskId, actor).task().filingId());
        DeskTask task = access.require(taskId, actor).task();
        Unfinished.requireClaimedBy(task, actor.subject());
        if (to.equals(actor.subject())) {
            throw Refusal.at("/to", "to-yourself", "任务已经在您手里，请填写要移交给的其他人员。");
        }
        give(task, HandoverKind.DELEGATED, to, note, actor);
        return access.require(taskId, actor);
    }

    /**
     * The authority or an administrator takes it from who has it.
     *
     * @param to null puts it back to its desk
     */
    @Transactional
    public ListedTask reassign(String taskId, Actor actor, @Nullable String to, String reason) {
        cases.require(overseen(taskId, actor).task().filingId());
        DeskTask task = overseen(taskId, actor).task();
        Unfinished.require(task);
        if (task.state() != TaskState.CLAIMED) {
            throw Refusal.of(Kind.CONFLICT, "task-unclaimed", "这项任务还没有人认领，不需要改派；请通知该岗位的审查人员认领。");
        }
        if (to == null) {
            pass.pass(task, HandoverKind.REASSIGNED, null, reason, actor.subject());
        } else {
            requireMayName(task, actor);
            if (to.equals(task.assignee())) {
                throw Refusal.at("/to", "has-it-already", "任务已经在该人员手里。");
            }
            give(task, HandoverKind.REASSIGNED, to, reason, actor);
        }
        return overseen(taskId, actor);
    }

    private void give(DeskTask task, HandoverKind kind, String to, String note, Actor actor) {
        receivers.objection(task, to).ifPresent(refusal -> {
            throw refusal;
        });
        pass.pass(task, kind, to, note, actor.subject());
    }

    private ListedTask overseen(String taskId, Actor actor) {
        return tasks.find(taskId)
                .filter(found -> actor.is(ReviewerRole.ADMINISTRATOR)
                        || access.covers(
                                actor, ReviewerRole.AUTHORITY, found.task().scopePath()))
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "task-not-found", "没有这项任务，或者它不在您负责的范围内。"));
    }

    /** Discipline inspection looks at the authority's own work too: who inspects is not for the authority to choose. */
    private static void requireMayName(DeskTask task, Actor actor) {
        if (task.desk() == Desk.INSPECTION && !actor.is(ReviewerRole.ADMINISTRATOR)) {
            throw Refusal.of(
                    Kind.FORBIDDEN, "inspector-not-yours-to-name", "纪检监察审查由谁办理，不由主管部门指定；可以把任务退回该岗位，由纪检监察人员自行认领。");
        }
    }
}
