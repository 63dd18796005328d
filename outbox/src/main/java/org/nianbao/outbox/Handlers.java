package org.nianbao.outbox;

import java.util.List;
import java.util.function.Supplier;

/** All handlers of the service. */
final class Handlers {

    private final Supplier<List<MessageHandler>> handlers;

    /** @param handlers asked at the first message, so that handlers may depend on what depends on this */
    Handlers(Supplier<List<MessageHandler>> handlers) {
        this.handlers = handlers;
    }

    /** A message whose type nobody wants has no effect. */
    void handle(IncomingMessage message) {
        for (MessageHandler handler : handlers.get()) {
            if (handler.types().contains(message.type())) {
                handler.handle(message);
            }
        }
    }
}
