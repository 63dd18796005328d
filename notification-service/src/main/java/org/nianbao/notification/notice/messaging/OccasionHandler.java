package org.nianbao.notification.notice.messaging;

import java.util.Set;
import org.nianbao.notification.filing.application.FilingListener;
import org.nianbao.notification.notice.application.Announce;
import org.nianbao.notification.notice.application.EarlyEvent;
import org.nianbao.notification.notice.application.EarlyEvents;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.springframework.stereotype.Component;

/**
 * Announces what events say; one about a filing that is not known yet is kept, and announced in the transaction that
 * makes the filing known.
 */
@Component
class OccasionHandler implements MessageHandler, FilingListener {

    private final Announce announce;
    private final EarlyEvents earlyEvents;

    OccasionHandler(Announce announce, EarlyEvents earlyEvents) {
        this.announce = announce;
        this.earlyEvents = earlyEvents;
    }

    @Override
    public Set<String> types() {
        return Occasions.types();
    }

    @Override
    public void handle(IncomingMessage message) {
        Occasion occasion = Occasions.read(message.id(), message.type(), message.body());
        if (!announce.announce(occasion)) {
            earlyEvents.keep(new EarlyEvent(message.id(), occasion.filingId(), message.type(), message.body()));
        }
    }

    @Override
    public void known(String filingId) {
        earlyEvents
                .take(filingId)
                .forEach(event -> announce.announce(Occasions.read(event.id(), event.type(), event.body())));
    }
}
