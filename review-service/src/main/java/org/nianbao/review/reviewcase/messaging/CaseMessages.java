package org.nianbao.review.reviewcase.messaging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.events.EventType;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.review.reviewcase.application.ReceiveMessage;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.springframework.stereotype.Component;

/** Takes the events of filings; inbox, case, process and outbox change in the one transaction of the record. */
@Component
class CaseMessages implements MessageHandler {

    private final ReceiveMessage receive;

    CaseMessages(ReceiveMessage receive) {
        this.receive = receive;
    }

    @Override
    public Set<String> types() {
        return Stream.of(
                        EventType.FILING_OPENED,
                        EventType.REPORT_SUBMITTED,
                        EventType.REPORT_WITHDRAWN,
                        EventType.REPORT_PUBLISHED,
                        EventType.FILING_EXEMPTED,
                        EventType.CORRECTION_OPENED,
                        EventType.CORRECTION_ABANDONED)
                .map(EventType::ceType)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(IncomingMessage message) {
        receive.receive(
                new KeptMessage(message.id(), message.subject(), message.type(), message.time(), message.body()));
    }
}
