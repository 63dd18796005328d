package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a case for those who sit at one of its desks, whatever the desk, and for administrators. */
@Service
public class ReadCaseFile {

    private final Cases cases;
    private final Submissions submissions;
    private final Tasks tasks;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Rounds rounds;
    private final InspectionChoices choices;
    private final Handovers handovers;
    private final TaskAccess access;

    public ReadCaseFile(
            Cases cases,
            Submissions submissions,
            Tasks tasks,
            Decisions decisions,
            Remarks remarks,
            Rounds rounds,
            InspectionChoices choices,
            Handovers handovers,
            TaskAccess access) {
        this.cases = cases;
        this.submissions = submissions;
        this.tasks = tasks;
        this.decisions = decisions;
        this.remarks = remarks;
        this.rounds = rounds;
        this.choices = choices;
        this.handovers = handovers;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public CaseFile read(String filingId, Actor actor) {
        ReviewCase reviewed = cases.find(filingId)
                .filter(found -> mayRead(found, actor))
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "case-not-found", "没有这份报告的审查记录，或者它不在您负责的范围内。"));
        int number = reviewed.submission();
        return new CaseFile(
                reviewed,
                submissions.find(filingId, number),
                submissions.validation(filingId, number),
                choices.find(filingId, number),
                tasks.ofFiling(filingId),
                decisions.ofFiling(filingId),
                remarks.ofFiling(filingId),
                rounds.ofFiling(filingId),
                handovers.ofFiling(filingId));
    }

    private boolean mayRead(ReviewCase reviewed, Actor actor) {
        List<String> scopes = reviewed.opening().scopes();
        return actor.is(ReviewerRole.ADMINISTRATOR)
                || actor.roles().stream().anyMatch(role -> access.covers(actor, role, scopes));
    }
}
