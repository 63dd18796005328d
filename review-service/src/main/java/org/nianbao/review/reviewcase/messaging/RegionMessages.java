package org.nianbao.review.reviewcase.messaging;

import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.RegionChanged;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.review.reviewcase.application.KeepAgency;
import org.springframework.stereotype.Component;

/** Takes what the register says about regions. */
@Component
class RegionMessages implements MessageHandler {

    private final KeepAgency keep;

    RegionMessages(KeepAgency keep) {
        this.keep = keep;
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.REGION_CHANGED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        RegionChanged event = EventJson.read(message.body(), RegionChanged.class);
        keep.keepRegion(event.code(), event.name());
    }
}
