package org.nianbao.review.reviewcase.application;

import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A date of the agency passed: the due date without a submission, or the date of a rework. */
@Service
public class AnnounceOverdue {

    private final Cases cases;
    private final NoticeRecipients recipients;
    private final FrozenSeasons frozen;
    private final CaseEvents events;
    private final Deadlines deadlines;

    public AnnounceOverdue(
            Cases cases, NoticeRecipients recipients, FrozenSeasons frozen, CaseEvents events, Deadlines deadlines) {
        this.cases = cases;
        this.recipients = recipients;
        this.frozen = frozen;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** Nothing while the season is frozen: the first sweep after it tells. */
    @Transactional
    public void filing(String filingId) {
        ReviewCase late = cases.require(filingId);
        if (frozen.isFrozen(late.opening().year())) {
            return;
        }
        events.overdue(late, recipients.of(NoticeRecipients.OVERDUE), deadlines.today(), deadlines.now());
    }

    /** Kept for {@link #held} while the season is frozen. */
    @Transactional
    public void rework(String filingId) {
        ReviewCase late = cases.require(filingId);
        if (frozen.isFrozen(late.opening().year())) {
            frozen.hold(filingId, late.opening().year(), deadlines.now());
            return;
        }
        announceRework(late);
    }

    /** The season goes on: reworks that became overdue meanwhile and are still awaited. */
    @Transactional
    public void held(int year) {
        frozen.release(year).stream()
                .map(cases::require)
                .filter(late -> late.state().withAgency())
                .forEach(this::announceRework);
    }

    private void announceRework(ReviewCase late) {
        events.reworkOverdue(late, recipients.of(NoticeRecipients.REWORK), deadlines.today(), deadlines.now());
    }
}
