package org.nianbao.notification.calendar.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.nianbao.notification.calendar.application.CalendarWriter;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes due dates by ical4j. The UID is made from the filing's id and nothing else, so that a calendar program moves
 * the entry instead of adding one; SEQUENCE and DTSTAMP say which version it is. A due date is a whole day.
 */
@Component
public class DueDateCalendar implements CalendarWriter {

    private final URI organizer;

    /** @param mailFrom the sender of the mails; RFC 5546 wants an organizer */
    public DueDateCalendar(@Value("${nianbao.mail.from}") String mailFrom) {
        this.organizer = URI.create("mailto:" + mailFrom);
    }

    @Override
    public String write(String method, List<Filing> filings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Nianbao//Annual reports//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        filings.forEach(filing -> calendar.add(entry(filing)));
        return calendar.toString();
    }

    private VEvent entry(Filing filing) {
        boolean open = filing.dueDate().state() == DueDateState.OPEN;
        LocalDate day = filing.submitBy();
        VEvent entry = new VEvent(false);
        entry.add(new Uid(filing.id() + "@nianbao"));
        entry.add(new DtStamp(filing.dueDate().changedAt()));
        entry.add(new LastModified(filing.dueDate().changedAt()));
        entry.add(new Sequence(filing.dueDate().number()));
        entry.add(new DtStart<>(day));
        entry.add(new DtEnd<>(day.plusDays(1)));
        entry.add(new Organizer(organizer));
        entry.add(new Summary(filing.agencyName() + filing.year() + "年度报告报送期限"));
        entry.add(new Description("公布期限（法定）：" + filing.publishBy() + "。填报编号：" + filing.id()));
        entry.add(open ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        entry.add(ImmutableTransp.TRANSPARENT);
        return entry;
    }
}
