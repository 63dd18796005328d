package org.nianbao.outbox;

import java.util.concurrent.Future;

/** Sends one message to the broker. The tests let some sends fail here; the broker stays real. */
interface Sender extends AutoCloseable {

    /** The future fails when the broker did not acknowledge the message; it ends by itself. */
    Future<?> send(UnsentMessage message);

    /** Begins anew, when nothing could be sent: a producer may have come to an end it does not leave. */
    void renew();

    @Override
    void close();
}
