package org.nianbao.edge.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the trace of a request into the logging context while it is handled: what the header {@code traceparent} says,
 * or a new one. The outbox takes it from there and sends it on with every message, so that one trace leads from the
 * request through all services.
 */
public final class TraceFilter extends OncePerRequestFilter {

    /** Name of the header, and of the value in the logging context. */
    public static final String NAME = "traceparent";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(NAME, TraceContext.of(request.getHeader(NAME)));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }
}
