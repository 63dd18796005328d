package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.report.rule.Finding;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.InspectionFacts;
import org.nianbao.review.desk.model.InspectionMode;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;
import org.springframework.stereotype.Service;

/** Whether discipline inspection looks at a submission: by the draw of its season, and by the risks that the table names. */
@Service
class ChooseInspection {

    private final Cases cases;
    private final Submissions submissions;
    private final FixDraw draws;
    private final InspectionRisks risks;
    private final InspectionChoices choices;
    private final Deadlines deadlines;

    ChooseInspection(
            Cases cases,
            Submissions submissions,
            FixDraw draws,
            InspectionRisks risks,
            InspectionChoices choices,
            Deadlines deadlines) {
        this.cases = cases;
        this.submissions = submissions;
        this.draws = draws;
        this.risks = risks;
        this.choices = choices;
        this.deadlines = deadlines;
    }

    /** Chooses and keeps what the choice was made by. */
    InspectionChoice choose(ReviewCase reviewed, InspectionMode mode) {
        InspectionFacts facts = facts(reviewed);
        InspectionChoice choice = InspectionChoice.of(
                mode, reviewed.filingId(), draws.fix(reviewed.opening().year()), risks.of(facts));
        choices.enter(reviewed.filingId(), reviewed.submission(), choice, facts, deadlines.now());
        return choice;
    }

    private InspectionFacts facts(ReviewCase reviewed) {
        String filingId = reviewed.filingId();
        Submission submission = submissions
                .find(filingId, reviewed.submission())
                .orElseThrow(() -> new IllegalStateException("nothing was submitted for " + filingId));
        List<Finding> findings = submissions
                .validation(filingId, reviewed.submission())
                .map(Validation::findings)
                .orElse(List.of());
        return InspectionFacts.of(reviewed, submission, findings, lateLastYear(reviewed.opening()), deadlines.now());
    }

    private boolean lateLastYear(FilingOpening opening) {
        return cases.find((opening.year() - 1) + "-" + opening.agencyCode())
                .filter(before -> before.lateAt(deadlines.now()))
                .isPresent();
    }
}
