package org.nianbao.notification.calendar.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the due dates that concern a person: those of the agency, and those of the region the person answers for. */
@Service
public class ReadCalendar {

    private static final int MOST = 1000;

    private final Filings filings;
    private final CalendarWriter writer;

    ReadCalendar(Filings filings, CalendarWriter writer) {
        this.filings = filings;
        this.writer = writer;
    }

    /** An iCalendar object with the person's due dates, the latest 1000. */
    @Transactional(readOnly = true)
    public String of(Recipient person) {
        boolean agencys = person.holds(RecipientRole.CLERK) || person.holds(RecipientRole.LEADER);
        boolean regions =
                person.holds(RecipientRole.AUTHORITY) || person.holds(RecipientRole.LEADER) && person.agency() == null;
        @Nullable String agency = agencys ? person.agency() : null;
        @Nullable String region = regions ? person.region() : null;
        List<Filing> found = filings.of(agency, region, MOST);
        return writer.write("PUBLISH", found);
    }
}
