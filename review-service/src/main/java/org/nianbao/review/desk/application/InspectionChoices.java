package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.review.desk.model.InspectionChoice;

/** The book of how discipline inspection came to look at a submission. */
public interface InspectionChoices {

    void enter(String filingId, int submissionNumber, InspectionChoice choice, Instant at);

    void informed(String filingId, int submissionNumber, Instant at);

    Optional<InspectionChoice> find(String filingId, int submissionNumber);
}
