package org.nianbao.stack.frontdoor;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers an RFC 9457 problem when the service behind a route cannot be reached or does not answer in time. */
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
                return problem(request, HttpStatus.GATEWAY_TIMEOUT, "service-slow", "服务没有及时回应，请稍后查询结果，不要重复提交。");
            }
            return problem(request, HttpStatus.SERVICE_UNAVAILABLE, "service-away", "服务暂时不可用，正在恢复，请稍后再试。");
        }
    }

    private ServerResponse problem(ServerRequest request, HttpStatus status, String code, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:nianbao:problem:" + code);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("instance", request.path());
        body.put("code", code);
        body.put("service", service);
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Retry-After", "5")
                .body(body);
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
