package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DeskEscalation;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Round;

/** What the desks tell the others; each is recorded in the running transaction. */
public interface DeskEvents {

    void opened(DeskTask task);

    void decided(Decision decision);

    void overdue(DeskTask task, Instant at);

    /** It is still late; the level above may be told too. */
    void escalated(DeskEscalation escalation, Instant at);

    void returned(Round round);

    void approved(String filingId, int submissionNumber, List<Decision> decisions, Instant at);
}
