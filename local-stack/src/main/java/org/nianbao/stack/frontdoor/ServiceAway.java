package org.nianbao.stack.frontdoor;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers when the service behind a route cannot be reached or does not answer in time: a page or a problem document. */
final class ServiceAway implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final String service;

    ServiceAway(String service) {
        this.service = service;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            if (isCausedBy(e, HttpTimeoutException.class) && !isCausedBy(e, HttpConnectTimeoutException.class)) {
                return answer(request, Refusal.slow(service));
            }
            return answer(request, Refusal.away(service));
        }
    }

    private static ServerResponse answer(ServerRequest request, Refusal refusal) {
        String accept = request.servletRequest().getHeader(HttpHeaders.ACCEPT);
        return ServerResponse.status(refusal.status())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build((asked, response) -> {
                    refusal.to(accept, request.path()).write(response);
                    return null;
                });
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
