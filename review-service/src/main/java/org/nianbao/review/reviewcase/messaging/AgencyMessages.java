package org.nianbao.review.reviewcase.messaging;

import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.events.submission.Region;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.review.reviewcase.application.KeepAgency;
import org.nianbao.review.reviewcase.model.Agency;
import org.springframework.stereotype.Component;

/** Takes what the register says about agencies. */
@Component
class AgencyMessages implements MessageHandler {

    private final KeepAgency keep;

    AgencyMessages(KeepAgency keep) {
        this.keep = keep;
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.AGENCY_CHANGED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        AgencyChanged event = EventJson.read(message.body(), AgencyChanged.class);
        keep.keep(
                new Agency(
                        event.agencyCode(),
                        event.name(),
                        event.aliases(),
                        event.kind(),
                        event.active(),
                        event.ruleMakingPower()),
                event.regionPath().stream().map(Region::code).toList());
    }
}
