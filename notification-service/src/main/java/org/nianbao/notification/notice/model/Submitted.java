package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;

/** A revision was handed in. */
public record Submitted(
        UUID eventId,
        String filingId,
        int submissionNumber,
        String receiptNumber,
        boolean correction,
        Instant submittedAt)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPORT_SUBMITTED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }

    @Override
    public Filing after(Filing filing) {
        return filing.withDueDate(DueDateState.FILED);
    }
}
