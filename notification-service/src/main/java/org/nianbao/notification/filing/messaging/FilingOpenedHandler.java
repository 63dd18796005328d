package org.nianbao.notification.filing.messaging;

import java.util.List;
import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.notification.filing.application.RecordFiling;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.filing.model.Filing.DueDate;
import org.nianbao.notification.filing.model.Region;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Keeps what filing-opened says. */
@Component
class FilingOpenedHandler implements MessageHandler {

    private final RecordFiling recordFiling;

    FilingOpenedHandler(RecordFiling recordFiling) {
        this.recordFiling = recordFiling;
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.FILING_OPENED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        FilingOpened opened = EventJson.read(message.body(), FilingOpened.class);
        recordFiling.record(new Filing(
                opened.filingId(),
                opened.year(),
                opened.agencyCode(),
                opened.agencyName(),
                regions(opened),
                opened.submitBy(),
                opened.publishBy(),
                new DueDate(DueDateState.OPEN, 0, message.time())));
    }

    private static List<Region> regions(FilingOpened opened) {
        return opened.regionPath().stream()
                .map(region -> new Region(region.code(), region.name()))
                .toList();
    }
}
