package org.nianbao.submission.publication.messaging;

import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.submission.filing.messaging.ReviewMessages;
import org.nianbao.submission.publication.application.PublishReport;
import org.springframework.stereotype.Component;

/** Publishes on report-approved. */
@Component
class ReportApprovedHandler implements MessageHandler {

    private final PublishReport publication;

    ReportApprovedHandler(PublishReport publication) {
        this.publication = publication;
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.REPORT_APPROVED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        ReportApproved event = EventJson.read(message.body(), ReportApproved.class);
        publication.approved(
                ReviewMessages.of(message, event.filingId(), event.approvedAt()), event.submissionNumber());
    }
}
