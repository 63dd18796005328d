package org.nianbao.review.desk.application;

import org.nianbao.edge.audit.Audit;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.BeforePublication;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.DecisionOrder;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.application.ThreeTries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A desk decides. */
@Service
public class DecideTask {

    private final TaskAccess access;
    private final Tasks tasks;
    private final Decisions decisions;
    private final Submissions submissions;
    private final Cases cases;
    private final DeskEngine engine;
    private final DeskEvents events;
    private final ThreeTries tries;
    private final Deadlines deadlines;
    private final Audit audit;

    public DecideTask(
            TaskAccess access,
            Tasks tasks,
            Decisions decisions,
            Submissions submissions,
            Cases cases,
            DeskEngine engine,
            DeskEvents events,
            ThreeTries tries,
            Deadlines deadlines,
            Audit audit) {
        this.access = access;
        this.tasks = tasks;
        this.decisions = decisions;
        this.submissions = submissions;
        this.cases = cases;
        this.engine = engine;
        this.events = events;
        this.tries = tries;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public ListedTask decide(String taskId, Actor actor, DecisionOrder order) {
        return tries.run(() -> once(taskId, actor, order));
    }

    private ListedTask once(String taskId, Actor actor, DecisionOrder order) {
        String filingId = access.require(taskId, actor).task().filingId();
        cases.require(filingId);
        DeskTask task = access.require(taskId, actor).task();
        Unfinished.require(task);
        access.requireFourEyes(task, actor);
        Unfinished.requireClaimedBy(task, actor.subject());
        OrderCheck.check(
                order,
                submissions
                        .find(filingId, task.submissionNumber())
                        .orElseThrow(() -> new IllegalStateException("a task without a submission: " + taskId))
                        .report());
        requireSecrecyOpinion(task, order);
        Decision decision = new Decision(
                taskId,
                filingId,
                task.submissionNumber(),
                task.desk(),
                task.scope(),
                order.decision(),
                actor.subject(),
                order.opinion(),
                order.reasons(),
                deadlines.now());
        decisions.enter(decision);
        tasks.done(taskId, decision.at());
        audit.record(
                filingId,
                "desk-decided",
                AuditedTask.of(task),
                AuditedTask.Written.of(task, order.decision(), order.opinion(), order.reasons()));
        events.decided(decision);
        engine.complete(taskId, task.desk(), order.decision());
        return access.require(taskId, actor);
    }

    /** Nobody signs after the desks' review before the secrecy opinion is attached (D-01). */
    private void requireSecrecyOpinion(DeskTask task, DecisionOrder order) {
        if (task.desk() == Desk.INSPECTION
                && order.decision() == DecisionKind.APPROVE
                && BeforePublication.secrecyOpinion(decisions.ofFiling(task.filingId()), task.submissionNumber())
                        .isEmpty()) {
            throw Refusal.of(
                    Kind.CONFLICT, "secrecy-opinion-missing", "这份报告还没有附上保密审查意见，不能签署（D-01）；请先由保密审查人员作出意见，或者退回。");
        }
    }
}
