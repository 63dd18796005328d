package org.nianbao.outbox;

import java.util.List;
import java.util.function.Supplier;

/** All handlers of the service. */
final class Handlers {

    private final Supplier<List<MessageHandler>> handlers;
    private final Supplier<Reception> reception;

    /** @param handlers and reception are asked at the first message, so that they may depend on what depends on this */
    Handlers(Supplier<List<MessageHandler>> handlers, Supplier<Reception> reception) {
        this.handlers = handlers;
        this.reception = reception;
    }

    /** A message whose type nobody wants has no effect. */
    void handle(IncomingMessage message) {
        reception.get().receive(message, false, () -> toAll(message));
    }

    /** Handles one that was parked. */
    void replay(IncomingMessage message) {
        reception.get().receive(message, true, () -> toAll(message));
    }

    private void toAll(IncomingMessage message) {
        for (MessageHandler handler : handlers.get()) {
            if (handler.types().contains(message.type())) {
                handler.handle(message);
            }
        }
    }
}
