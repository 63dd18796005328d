package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;

/** The authority released the agency from filing. */
public record Exempted(UUID eventId, String filingId, String reason, Instant exemptedAt) implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.FILING_EXEMPTED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }

    @Override
    public Filing after(Filing filing) {
        return filing.withDueDate(DueDateState.EXEMPT);
    }
}
