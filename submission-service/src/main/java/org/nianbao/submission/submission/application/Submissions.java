package org.nianbao.submission.submission.application;

import java.util.Optional;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.model.Submission;

/** The accepted submissions. */
public interface Submissions {

    /** Keeps one. */
    void add(Submission submission);

    /** One submission of a filing. */
    Optional<Submission> find(FilingId id, int number);

    /** The last submission that answered this return. */
    Optional<Submission> lastAnswering(FilingId id, int round);
}
