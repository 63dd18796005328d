package org.nianbao.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace a thread works for, as the W3C header value. It is found in the logging context, where tracing libraries
 * and receivers put it, so that no tracing library is needed here.
 */
final class TraceParent {

    /** Name of the header, and of the value in the logging context. */
    static final String NAME = "traceparent";

    private TraceParent() {}

    static @Nullable String current() {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace != null && span != null ? "00-" + trace + "-" + span + "-01" : MDC.get(NAME);
    }

    /** Does the work under a trace received with a message, if there was one. */
    static void with(@Nullable String value, Runnable work) {
        if (value == null) {
            work.run();
            return;
        }
        MDC.put(NAME, value);
        try {
            work.run();
        } finally {
            MDC.remove(NAME);
        }
    }
}
