package org.nianbao.submission.announcement.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.outbox.Outbox;
import org.nianbao.outbox.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Writes an event of this service into the outbox, in the caller's transaction; subject and record key are the same. */
@Component
public class Announcer {

    private static final String SOURCE = "/submission-service";

    private final Outbox outbox;
    private final Clock clock;

    Announcer(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Announces an event.
     *
     * @param key filing id, agency code or year: the events of one key stay in order
     */
    public void announce(String key, Event event) {
        outbox.record(message(key, event));
    }

    /**
     * Announces many events at once.
     *
     * @param key the key of each
     */
    public <E extends Event> void announceAll(List<E> events, Function<E, String> key) {
        outbox.recordAll(
                events.stream().map(event -> message(key.apply(event), event)).toList());
    }

    private OutgoingMessage message(String key, Event event) {
        EventType type = EventType.of(event);
        return new OutgoingMessage(
                UUID.randomUUID(),
                type.topic(),
                key,
                type.ceType(),
                SOURCE,
                key,
                clock.instant(),
                EventJson.write(event));
    }

    /** Business time. */
    public Instant now() {
        return clock.instant();
    }
}
