package org.nianbao.notification.notice.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** The authority moved the filing's dates. */
public record Extended(UUID eventId, String filingId, LocalDate submitBy, LocalDate publishBy, String reason)
        implements Occasion {

    @Override
    public NoticeKind kind() {
        return NoticeKind.DUE_DATE_EXTENDED;
    }

    @Override
    public List<Addressee> addressees(Filing filing) {
        return Addressee.agency(filing);
    }

    @Override
    public Filing after(Filing filing) {
        return filing.withDates(submitBy, publishBy);
    }
}
