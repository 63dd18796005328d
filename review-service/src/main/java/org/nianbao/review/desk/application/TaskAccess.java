package org.nianbao.review.desk.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.FourEyes;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.springframework.stereotype.Service;

/** Who may see and touch a task: the role from the token, the scope from our own records, four eyes. */
@Service
public class TaskAccess {

    private final Tasks tasks;
    private final Reviewers reviewers;
    private final Submissions submissions;
    private final Decisions decisions;

    public TaskAccess(Tasks tasks, Reviewers reviewers, Submissions submissions, Decisions decisions) {
        this.tasks = tasks;
        this.reviewers = reviewers;
        this.submissions = submissions;
        this.decisions = decisions;
    }

    /** The task, if it lies at a desk where the person sits. */
    public ListedTask require(String taskId, Actor actor) {
        return tasks.find(taskId)
                .filter(found -> sitsAt(found.task(), actor))
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "task-not-found", "没有这项任务，或者它不在您负责的岗位和范围内。"));
    }

    /** Refuses who had a hand in the filing or decided it at another desk. */
    public void requireFourEyes(DeskTask task, Actor actor) {
        Optional<String> objection = FourEyes.objection(
                actor.subject(), task.desk(), submissions.people(task.filingId()), decisions.ofFiling(task.filingId()));
        objection.ifPresent(sentence -> {
            throw Refusal.of(Kind.FORBIDDEN, "four-eyes", sentence);
        });
    }

    /** Whether the person has this role for one of these scopes, by token and by our records. */
    public boolean covers(Actor actor, ReviewerRole role, List<String> scopes) {
        return actor.is(role) && reviewers.covers(actor.subject(), role, scopes);
    }

    private boolean sitsAt(DeskTask task, Actor actor) {
        return covers(actor, task.desk().role(), task.scopePath());
    }
}
