package org.nianbao.events;

/** A record's body is not the JSON of the event that its headers name. */
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
