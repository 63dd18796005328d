package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import org.nianbao.review.reviewcase.model.ReviewCase;

/**
 * The process of a filing. Every call happens in the running transaction and comes back when the process waits again.
 * All but the starts throw {@link NotWaitingException} when the process does not wait for that message.
 */
public interface FilingProcess {

    /** Starts the process of a new filing, into drafting. */
    void open(ReviewCase opened);

    /** Starts the process anew for the correction of a published report, into rework with its own deadline. */
    void openCorrection(ReviewCase published, Instant reworkDueAt);

    void reportSubmitted(String filingId, int submission);

    void reportWithdrawn(String filingId, Instant reworkDueAt);

    void reportPublished(String filingId);

    void correctionAbandoned(String filingId);

    void filingExempted(String filingId);

    /** Moves the timer of drafting or rework, also after it has fired. */
    void dueDateExtended(String filingId, Instant overdueAt);
}
