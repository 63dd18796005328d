package org.nianbao.review.desk.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.rule.Finding;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.BeforePublication;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.desk.model.SubmissionChange;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
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
    private final CompareSubmissions compare;
    private final SeasonDraws draws;
    private final Deadlines deadlines;
    private final TaskAccess access;

    ReadCaseFile(
            Cases cases,
            Submissions submissions,
            Tasks tasks,
            Decisions decisions,
            Remarks remarks,
            Rounds rounds,
            InspectionChoices choices,
            Handovers handovers,
            CompareSubmissions compare,
            SeasonDraws draws,
            Deadlines deadlines,
            TaskAccess access) {
        this.cases = cases;
        this.submissions = submissions;
        this.tasks = tasks;
        this.decisions = decisions;
        this.remarks = remarks;
        this.rounds = rounds;
        this.choices = choices;
        this.handovers = handovers;
        this.compare = compare;
        this.draws = draws;
        this.deadlines = deadlines;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public CaseFile read(String filingId, Actor actor) {
        ReviewCase reviewed = require(filingId, actor);
        int number = reviewed.submission();
        Optional<Submission> submission = submissions.find(filingId, number);
        List<Decision> decided = decisions.ofFiling(filingId);
        var returned = rounds.ofFiling(filingId);
        return new CaseFile(
                reviewed,
                submission,
                submissions.validation(filingId, number),
                choices.find(filingId, number)
                        .map(choice -> mayKnowSeed(reviewed, actor) ? choice : choice.withoutSeed()),
                tasks.ofFiling(filingId),
                decided,
                remarks.ofFiling(filingId),
                compare.answered(reviewed, returned),
                compare.sinceLastSeen(reviewed, returned),
                submission.flatMap(present -> compare.sinceLastYear(reviewed, present)),
                handovers.ofFiling(filingId),
                BeforePublication.secrecyOpinion(decided, number),
                beforePublication(reviewed, submission, decided));
    }

    private List<Finding> beforePublication(
            ReviewCase reviewed, Optional<Submission> submission, List<Decision> decided) {
        return reviewed.state().ended()
                ? List.of()
                : submission
                        .map(one -> BeforePublication.findings(
                                one, decided, reviewed.opening().publishBy(), deadlines.today()))
                        .orElse(List.of());
    }

    /** Who knows the seed while the season runs could tell an agency that it will not be looked at. */
    private boolean mayKnowSeed(ReviewCase reviewed, Actor actor) {
        return actor.is(ReviewerRole.INSPECTION)
                || actor.is(ReviewerRole.ADMINISTRATOR)
                || draws.over(reviewed.opening().year());
    }

    /** What changed between two submissions of a filing. */
    @Transactional(readOnly = true)
    public SubmissionChange difference(String filingId, int from, int to, Actor actor) {
        require(filingId, actor);
        return compare.between(filingId, from, to)
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "submission-not-found", "没有这两次提交。"));
    }

    private ReviewCase require(String filingId, Actor actor) {
        return cases.find(filingId)
                .filter(found -> mayRead(found, actor))
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "case-not-found", "没有这份报告的审查记录，或者它不在您负责的范围内。"));
    }

    private boolean mayRead(ReviewCase reviewed, Actor actor) {
        List<String> scopes = reviewed.opening().scopes();
        return actor.is(ReviewerRole.ADMINISTRATOR)
                || actor.roles().stream().anyMatch(role -> access.covers(actor, role, scopes));
    }
}
