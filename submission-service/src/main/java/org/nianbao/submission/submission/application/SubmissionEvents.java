package org.nianbao.submission.submission.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.model.Submission;

/** Tells the other services; in the caller's transaction, which holds the filing's lock. */
public interface SubmissionEvents {

    /**
     * A report was handed in.
     *
     * @param drafters everybody who saved a draft of the filing
     */
    void submitted(Submission submission, List<String> drafters);

    /** A submission was taken back. */
    void withdrawn(FilingId id, int submissionNumber, String by, String reason, Instant at);

    /** A published report is to be corrected. */
    void correctionOpened(FilingId id, String reason, String by, Instant at);

    /** A correction was given up. */
    void correctionAbandoned(FilingId id, String by, Instant at);
}
