package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.DifferenceJson;
import org.nianbao.review.desk.application.CaseFile;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.nianbao.review.reviewcase.model.ReviewCase;
import tools.jackson.databind.JsonNode;

/**
 * The file of a case.
 *
 * @param since when it came into its state
 * @param submission the submission last taken in, with its report
 * @param returns how many returns the filing has had
 * @param changes what changed since the submission that the desks know; null without one
 * @param sinceLastYear numbers that differ from last year's report; null where that is not known here
 * @param secrecyOpinion the secrecy desk's opinion on this submission; null until it is attached (D-01)
 * @param beforePublication what D-01 and D-02 would say were it published today
 * @param inspection how discipline inspection came to look at it, or not to
 */
record CaseView(
        String filingId,
        int year,
        String agencyCode,
        String agencyName,
        String agencyKind,
        List<RegionRef> regionPath,
        CaseState state,
        Instant since,
        boolean correction,
        int submissionNumber,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt,
        @Nullable SubmissionView submission,
        @Nullable ValidationView validation,
        @Nullable InspectionView inspection,
        List<DeskView> desks,
        List<DecisionView> decisions,
        List<RemarkView> remarks,
        int returns,
        List<RoundView> rounds,
        @Nullable ChangesView changes,
        @Schema(implementation = Object.class) @Nullable JsonNode sinceLastYear,
        List<HandoverView> handovers,
        @Nullable DecisionView secrecyOpinion,
        List<FindingView> beforePublication) {

    static CaseView of(CaseFile file) {
        ReviewCase reviewed = file.reviewed();
        FilingOpening opening = reviewed.opening();
        return new CaseView(
                reviewed.filingId(),
                opening.year(),
                opening.agencyCode(),
                opening.agencyName(),
                opening.agencyKind(),
                opening.regionPath(),
                reviewed.state(),
                reviewed.since(),
                reviewed.correction(),
                reviewed.submission(),
                opening.submitBy(),
                opening.publishBy(),
                opening.overdueAt(),
                file.submission().map(SubmissionView::of).orElse(null),
                file.validation().map(ValidationView::of).orElse(null),
                file.inspection().map(InspectionView::of).orElse(null),
                file.tasks().stream().map(DeskView::of).toList(),
                file.decisions().stream().map(DecisionView::of).toList(),
                file.remarks().stream().map(RemarkView::of).toList(),
                reviewed.rounds(),
                file.rounds().stream().map(RoundView::of).toList(),
                file.changes().map(ChangesView::of).orElse(null),
                file.sinceLastYear().map(DifferenceJson::write).orElse(null),
                file.handovers().stream().map(HandoverView::of).toList(),
                file.secrecyOpinion().map(DecisionView::of).orElse(null),
                FindingView.of(file.beforePublication()));
    }
}
