package org.nianbao.outbox;

/**
 * What a service puts around the handling of every message, in its transaction: who is acting, say. At most one bean;
 * without one a message is simply handled.
 */
@FunctionalInterface
public interface Reception {

    /**
     * Handles the message, by running {@code handling} once.
     *
     * @param replayed whether somebody had the message handled after it was parked, on this thread
     */
    void receive(IncomingMessage message, boolean replayed, Runnable handling);
}
