package org.nianbao.review.reviewcase.messaging;

import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.ReportWithdrawn;
import org.nianbao.review.reviewcase.application.CaseDispatch;
import org.nianbao.review.reviewcase.application.CloseCase;
import org.nianbao.review.reviewcase.application.OpenCorrection;
import org.nianbao.review.reviewcase.application.OpenFiling;
import org.nianbao.review.reviewcase.application.TakeInSubmission;
import org.nianbao.review.reviewcase.application.WithdrawSubmission;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Component;

@Component
class CaseDispatcher implements CaseDispatch {

    private final OpenFiling openFiling;
    private final TakeInSubmission takeIn;
    private final WithdrawSubmission withdraw;
    private final CloseCase close;
    private final OpenCorrection correction;

    CaseDispatcher(
            OpenFiling openFiling,
            TakeInSubmission takeIn,
            WithdrawSubmission withdraw,
            CloseCase close,
            OpenCorrection correction) {
        this.openFiling = openFiling;
        this.takeIn = takeIn;
        this.withdraw = withdraw;
        this.close = close;
        this.correction = correction;
    }

    @Override
    public Verdict dispatch(KeptMessage message) {
        EventType type = EventType.ofCeType(message.type()).orElseThrow();
        String filingId = message.filingId();
        if (type == EventType.FILING_OPENED) {
            return openFiling.open(SubmissionEventReader.opening(message.body()));
        }
        if (type == EventType.REPORT_SUBMITTED) {
            return takeIn.takeIn(SubmissionEventReader.submission(message.body()));
        }
        if (type == EventType.REPORT_WITHDRAWN) {
            ReportWithdrawn event = EventJson.read(message.body(), ReportWithdrawn.class);
            return withdraw.withdraw(filingId, event.submissionNumber());
        }
        if (type == EventType.REPORT_PUBLISHED) {
            return close.published(SubmissionEventReader.publication(message.body()));
        }
        if (type == EventType.FILING_EXEMPTED) {
            return close.exempted(
                    filingId,
                    EventJson.read(message.body(), FilingExempted.class).reason());
        }
        if (type == EventType.CORRECTION_OPENED) {
            return correction.open(filingId);
        }
        if (type == EventType.CORRECTION_ABANDONED) {
            return close.correctionAbandoned(filingId);
        }
        throw new IllegalArgumentException("not an event of a case: " + type);
    }
}
