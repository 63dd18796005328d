package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.Publication;
import org.nianbao.review.reviewcase.model.ReviewCase;

/** The book of cases. */
public interface Cases {

    Optional<ReviewCase> find(String filingId);

    /** The case, locked until the running transaction ends; everything that changes a case locks it first. */
    Optional<ReviewCase> lock(String filingId);

    /** The case, locked; for callers that know it exists. */
    default ReviewCase require(String filingId) {
        return lock(filingId).orElseThrow(() -> new IllegalStateException("no case of " + filingId));
    }

    /** Enters a case; false when there is one already. */
    boolean open(FilingOpening opening, Instant at);

    void move(String filingId, CaseState state, Instant at);

    /** Notes the submission that is now under review, and when the first of all came. */
    void takeIn(String filingId, int submission, Instant submittedAt, Instant at);

    /** Counts a return. */
    void countRound(String filingId);

    void extend(String filingId, LocalDate submitBy, LocalDate publishBy, Instant overdueAt);

    /** Notes why the agency was released. */
    void exempt(String filingId, String reason);

    void publish(Publication publication);

    /** Number of the submission that is public; empty before the first publication. */
    Optional<Integer> publishedSubmission(String filingId);

    /** From here on the case is about the correction of a published report, or no longer is. */
    void correcting(String filingId, boolean correction);
}
