package org.nianbao.review.desk.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Handover;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.Remark;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;

/**
 * Everything a reviewer sees of a case.
 *
 * @param submission the submission last taken in
 */
public record CaseFile(
        ReviewCase reviewed,
        Optional<Submission> submission,
        Optional<Validation> validation,
        Optional<InspectionChoice> inspection,
        List<DeskTask> tasks,
        List<Decision> decisions,
        List<Remark> remarks,
        List<Round> rounds,
        List<Handover> handovers) {}
