package org.nianbao.review.reviewcase.application;

import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A date of the agency passed: the due date without a submission, or the date of a rework. */
@Service
public class AnnounceOverdue {

    private final Cases cases;
    private final NoticeRecipients recipients;
    private final CaseEvents events;
    private final Deadlines deadlines;

    public AnnounceOverdue(Cases cases, NoticeRecipients recipients, CaseEvents events, Deadlines deadlines) {
        this.cases = cases;
        this.recipients = recipients;
        this.events = events;
        this.deadlines = deadlines;
    }

    @Transactional
    public void filing(String filingId) {
        ReviewCase late = cases.require(filingId);
        events.overdue(late, recipients.of(NoticeRecipients.OVERDUE), deadlines.today(), deadlines.now());
    }

    @Transactional
    public void rework(String filingId) {
        ReviewCase late = cases.require(filingId);
        events.reworkOverdue(late, recipients.of(NoticeRecipients.REWORK), deadlines.today(), deadlines.now());
    }
}
