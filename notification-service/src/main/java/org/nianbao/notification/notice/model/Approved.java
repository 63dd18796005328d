package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** Every desk approved. */
public record Approved(UUID eventId, String filingId, int submissionNumber, Instant approvedAt) implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPORT_APPROVED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }
}
