package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import java.util.Set;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;

/** The book of submissions: our own copy of every report that was handed in. */
public interface Submissions {

    /** Enters a submission and the people behind it. */
    void enter(Submission submission);

    Optional<Submission> find(String filingId, int number);

    /** Everybody who drafted, submitted, signed or declared any submission of the filing. */
    Set<String> people(String filingId);

    void validated(String filingId, int number, Validation validation);

    Optional<Validation> validation(String filingId, int number);
}
