package org.nianbao.review.desk.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.difference.YearDifference;
import org.nianbao.report.rule.Finding;
import org.nianbao.review.desk.model.AnsweredRound;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Handover;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.Remark;
import org.nianbao.review.desk.model.SubmissionChange;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;

/**
 * Everything a reviewer sees of a case.
 *
 * @param submission the submission last taken in
 * @param rounds every return, how it was answered, and what changed at the places of its reasons
 * @param changes what changed since the submission that the desks know
 * @param sinceLastYear what changed since last year's report, where that is known here
 * @param secrecyOpinion the approval of its secrecy desk
 * @param beforePublication what D-01 and D-02 would say were it published today; of no interest once it is
 */
public record CaseFile(
        ReviewCase reviewed,
        Optional<Submission> submission,
        Optional<Validation> validation,
        Optional<InspectionChoice> inspection,
        List<DeskTask> tasks,
        List<Decision> decisions,
        List<Remark> remarks,
        List<AnsweredRound> rounds,
        Optional<SubmissionChange> changes,
        Optional<YearDifference> sinceLastYear,
        List<Handover> handovers,
        Optional<Decision> secrecyOpinion,
        List<Finding> beforePublication) {}
