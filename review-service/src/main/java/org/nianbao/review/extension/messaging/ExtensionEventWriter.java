package org.nianbao.review.extension.messaging;

import org.nianbao.events.review.DueDateExtended;
import org.nianbao.review.extension.application.ExtensionEvents;
import org.nianbao.review.extension.model.Extension;
import org.nianbao.review.reviewcase.messaging.EventSender;
import org.springframework.stereotype.Component;

@Component
class ExtensionEventWriter implements ExtensionEvents {

    private final EventSender sender;

    ExtensionEventWriter(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public void granted(Extension extension) {
        DueDateExtended event = new DueDateExtended(
                extension.filingId(),
                extension.submitBy(),
                extension.publishBy(),
                extension.overdueAt(),
                extension.reason(),
                extension.by(),
                extension.at());
        sender.send(extension.id(), event, extension.filingId(), extension.at());
    }
}
