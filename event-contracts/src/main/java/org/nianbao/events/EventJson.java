package org.nianbao.events;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to JSON and back. Fields that this release does not know are ignored, so that a later release may add some;
 * instants are written as ISO-8601 in UTC, dates as ISO-8601. Thread-safe.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** The event's body as UTF-8 JSON. */
    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * The event that a body says.
     *
     * @throws UnreadableEventException when the body is not JSON of that event
     */
    public static <T extends Event> T read(byte[] body, Class<T> payload) {
        try {
            return MAPPER.readValue(body, payload);
        } catch (JacksonException e) {
            throw new UnreadableEventException(payload.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
