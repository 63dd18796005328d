package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** The authority withdrew the published report from the public, with a note that everybody reads. */
public record Retracted(UUID eventId, String filingId, int revision, String note, Instant retractedAt)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPORT_RETRACTED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }
}
