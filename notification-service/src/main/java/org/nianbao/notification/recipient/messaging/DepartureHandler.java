package org.nianbao.notification.recipient.messaging;

import java.util.List;
import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.notification.recipient.application.RetireRecipients;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Tells nobody anything any more who left an agency. */
@Component
class DepartureHandler implements MessageHandler {

    private final RetireRecipients retire;

    DepartureHandler(RetireRecipients retire) {
        this.retire = retire;
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.AGENCY_CHANGED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        AgencyChanged changed = EventJson.read(message.body(), AgencyChanged.class);
        List<String> departed = changed.departed();
        if (departed != null) {
            retire.retire(changed.agencyCode(), departed);
        }
    }
}
