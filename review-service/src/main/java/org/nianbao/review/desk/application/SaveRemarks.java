package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.edge.audit.Audit;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer saves remarks before deciding; if another desk returns the report first, they join its return. */
@Service
public class SaveRemarks {

    private final TaskAccess access;
    private final Remarks remarks;
    private final Submissions submissions;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Audit audit;

    public SaveRemarks(
            TaskAccess access,
            Remarks remarks,
            Submissions submissions,
            Cases cases,
            Deadlines deadlines,
            Audit audit) {
        this.access = access;
        this.remarks = remarks;
        this.submissions = submissions;
        this.cases = cases;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public void save(String taskId, Actor actor, List<Reason> saved) {
        cases.require(access.require(taskId, actor).task().filingId());
        DeskTask task = access.require(taskId, actor).task();
        Unfinished.requireClaimedBy(task, actor.subject());
        OrderCheck.check(
                "/remarks/",
                saved,
                submissions
                        .find(task.filingId(), task.submissionNumber())
                        .orElseThrow(() -> new IllegalStateException("a task without a submission: " + taskId))
                        .report());
        audit.record(task.filingId(), "remarks-saved", null, AuditedTask.Written.of(task, null, null, saved));
        remarks.replace(taskId, saved, actor.subject(), deadlines.now());
    }
}
