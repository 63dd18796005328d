package org.nianbao.submission.filing.messaging;

import java.time.Instant;
import org.nianbao.events.EventType;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.submission.filing.application.ReviewMessage;

/** Envelopes of review-service's events, as the application knows them. */
public final class ReviewMessages {

    private ReviewMessages() {}

    /** The envelope of a record that carries an event of that filing. */
    public static ReviewMessage of(IncomingMessage message, String filingId, Instant at) {
        String event = EventType.ofCeType(message.type()).map(EventType::event).orElse(message.type());
        return new ReviewMessage(message.id(), event, filingId, at);
    }
}
