package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;

/** What the review tells the others about a case; each is recorded in the running transaction. */
public interface CaseEvents {

    void validated(Submission submission, Validation validation);

    /** The due date passed and nothing was filed. */
    void overdue(ReviewCase late, List<String> recipientRoles, LocalDate today, Instant at);

    /** A return or withdrawal was not answered in time. */
    void reworkOverdue(ReviewCase late, List<String> recipientRoles, LocalDate today, Instant at);
}
