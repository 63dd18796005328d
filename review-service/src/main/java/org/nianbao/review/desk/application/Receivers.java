package org.nianbao.review.desk.application;

import java.util.Optional;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.FourEyes;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.springframework.stereotype.Service;

/** Whether somebody can be given a task: sits at its desk, for its scope; is there; and had no hand in the filing. */
@Service
class Receivers {

    private final Reviewers reviewers;
    private final Absences absences;
    private final Submissions submissions;
    private final Decisions decisions;
    private final Deadlines deadlines;

    Receivers(
            Reviewers reviewers, Absences absences, Submissions submissions, Decisions decisions, Deadlines deadlines) {
        this.reviewers = reviewers;
        this.absences = absences;
        this.submissions = submissions;
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    /** Why not; empty when the person can. */
    Optional<Refusal> objection(DeskTask task, String subject) {
        if (!reviewers.covers(subject, task.desk().role(), task.scopePath())) {
            return Optional.of(
                    Refusal.at("/to", "not-at-this-desk", "该人员不在“" + task.desk().label() + "”岗位上，或者不负责这个范围，不能接办这项任务。"));
        }
        return absences.of(subject, deadlines.today())
                .map(away -> Refusal.of(
                        Kind.CONFLICT,
                        "person-away",
                        "该人员已登记" + away.order().from() + "至" + away.order().to() + "外出，不能接办任务，请改由其他人员办理。"))
                .or(() -> FourEyes.objectionTo(
                                subject,
                                task.desk(),
                                submissions.people(task.filingId()),
                                decisions.ofFiling(task.filingId()))
                        .map(sentence -> Refusal.of(Kind.FORBIDDEN, "four-eyes", sentence)));
    }
}
