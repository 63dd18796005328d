package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.InspectionFacts;

/** The book of how discipline inspection came to look at a submission. */
public interface InspectionChoices {

    /** Enters a choice with the facts that its risks were found by; the first of a submission stays. */
    void enter(String filingId, int submissionNumber, InspectionChoice choice, InspectionFacts facts, Instant at);

    void informed(String filingId, int submissionNumber, Instant at);

    Optional<InspectionChoice> find(String filingId, int submissionNumber);
}
