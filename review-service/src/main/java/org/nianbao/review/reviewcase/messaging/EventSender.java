package org.nianbao.review.reviewcase.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.outbox.Outbox;
import org.nianbao.outbox.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Records an event of this service in the running transaction; its id is derived from the fact it tells. */
@Component
public class EventSender {

    private static final String SOURCE = "/review-service";

    private final Outbox outbox;

    EventSender(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param key filing id, or the year: what the event is about and ordered by
     * @param fact what happened, so that the same fact recorded twice is one event
     */
    public void send(Event event, String key, Instant at, String... fact) {
        send(id(event, key, fact), event, key, at);
    }

    public void send(UUID id, Event event, String key, Instant at) {
        outbox.record(message(id, event, key, at));
    }

    /** Sends many facts at once. */
    public void sendAll(List<Fact> facts, Instant at) {
        outbox.recordAll(facts.stream()
                .map(fact -> message(
                        id(fact.event(), fact.key(), fact.what().toArray(String[]::new)), fact.event(), fact.key(), at))
                .toList());
    }

    /**
     * An event of many.
     *
     * @param key filing id, or the year
     * @param what what happened, so that the same fact recorded twice is one event
     */
    public record Fact(Event event, String key, List<String> what) {

        public Fact {
            what = List.copyOf(what);
        }
    }

    private static OutgoingMessage message(UUID id, Event event, String key, Instant at) {
        EventType type = EventType.of(event);
        return new OutgoingMessage(id, type.topic(), key, type.ceType(), SOURCE, key, at, EventJson.write(event));
    }

    private static UUID id(Event event, String key, String... fact) {
        String name = EventType.of(event).event() + '|' + key + '|' + String.join("|", fact);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
