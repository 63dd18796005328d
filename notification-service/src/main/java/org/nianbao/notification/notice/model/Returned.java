package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** A desk, or the rules, sent the report back. */
public record Returned(
        UUID eventId,
        String filingId,
        String desk,
        int round,
        List<Reason> reasons,
        Instant reworkDueAt,
        Instant returnedAt)
        implements Occasion {

    public Returned {
        reasons = List.copyOf(reasons);
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPORT_RETURNED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }
}
