package org.nianbao.outbox;

import java.util.Set;

/**
 * What a service does about messages. Every bean of this type is called for the types it names; several for one type
 * are called in the order of beans, in one transaction. Must be thread-safe.
 */
public interface MessageHandler {

    /** The types it wants, as {@code ce_type}. */
    Set<String> types();

    /**
     * Brings about the effect of a message, once per message, in the transaction that records it as received.
     *
     * @throws SurroundingsFailure when it could not, for reasons outside the message: it is tried again for ever
     * @throws RuntimeException any other that does not come from database or network: the message is parked, and the
     *     later ones of its key behind it
     */
    void handle(IncomingMessage message);
}
