package org.nianbao.notification.notice.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** The report is on the public site, at this path. */
public record Published(UUID eventId, String filingId, int revision, String address, Instant publishedAt)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REPORT_PUBLISHED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }
}
