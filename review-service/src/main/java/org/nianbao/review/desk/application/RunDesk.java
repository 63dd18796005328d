package org.nianbao.review.desk.application;

import java.time.Instant;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.TaskState;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells a desk: a task came, went without a decision, or is late. */
@Service
public class RunDesk {

    private final Cases cases;
    private final Tasks tasks;
    private final DeskEvents events;
    private final Deadlines deadlines;

    public RunDesk(Cases cases, Tasks tasks, DeskEvents events, Deadlines deadlines) {
        this.cases = cases;
        this.tasks = tasks;
        this.events = events;
        this.deadlines = deadlines;
    }

    /**
     * @param scope as in the candidate group {@code desk:<desk>:<scope>}
     */
    @Transactional
    public void open(String taskId, String filingId, Desk desk, String scope, Instant dueAt) {
        ReviewCase reviewed = cases.require(filingId);
        var scopes = reviewed.opening().scopes();
        DeskTask task = new DeskTask(
                taskId,
                filingId,
                reviewed.submission(),
                desk,
                scope,
                scopes.subList(0, scopes.indexOf(scope) + 1),
                TaskState.OPEN,
                null,
                dueAt,
                deadlines.now(),
                null);
        tasks.open(task);
        events.opened(task);
    }

    @Transactional
    public void close(String taskId) {
        tasks.close(taskId, deadlines.now());
    }

    @Transactional
    public void overdue(String filingId, Desk desk) {
        ReviewCase reviewed = cases.require(filingId);
        tasks.markOverdue(filingId, reviewed.submission(), desk, deadlines.now())
                .ifPresent(task -> events.overdue(task, deadlines.now()));
    }
}
