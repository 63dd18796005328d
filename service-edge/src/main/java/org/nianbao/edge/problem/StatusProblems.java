package org.nianbao.edge.problem;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The problem of a bare status, when nothing more is known than the number. */
final class StatusProblems {

    private static final Map<Integer, Problem> KNOWN = Map.of(
            400, Problem.of(HttpStatus.BAD_REQUEST, "bad-request", "请求不符合接口的要求。"),
            401, Problem.of(HttpStatus.UNAUTHORIZED, "login-required", "需要登录：请在 Authorization 头里带上访问令牌（Bearer）。"),
            403, Problem.of(HttpStatus.FORBIDDEN, "forbidden", "您没有权限办理这项操作。"),
            404, Problem.of(HttpStatus.NOT_FOUND, "not-found", "没有这个地址，或其中的内容不存在。"),
            405, Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "这个地址不支持该请求方法，可用的方法见 Allow 头。"),
            406, Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "这个地址不提供 Accept 头所要的格式。"),
            413, Problem.of(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", BodyTooLargeException.DETAIL),
            415,
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "这个地址不接受该内容类型，请检查 Content-Type 头。"));

    /** What the protocol wants for a request that is beyond the server, though the fault is the client's. */
    private static final Set<HttpStatus> PROTOCOL =
            EnumSet.of(HttpStatus.NOT_IMPLEMENTED, HttpStatus.HTTP_VERSION_NOT_SUPPORTED);

    private StatusProblems() {}

    /** The problem of a status; the internal error for a status that is unknown or not an error. */
    static Problem of(int status) {
        Problem problem = known(status);
        if (problem != null) {
            return problem;
        }
        HttpStatus resolved = HttpStatus.resolve(status);
        return resolved != null && (resolved.is4xxClientError() || PROTOCOL.contains(resolved))
                ? Problem.of(resolved, "status-" + status, "请求不能接受（" + status + "）。")
                : Problems.internal();
    }

    /** What is said to a client that is perhaps no longer there. */
    static Problem brokenBody() {
        return Problem.of(HttpStatus.BAD_REQUEST, "body-broken", "请求正文没有完整送达，本次操作没有生效，请重新发送。");
    }

    /** The problem of a status that has a text of its own; null for any other. */
    static @Nullable Problem known(int status) {
        return KNOWN.get(status);
    }
}
