package org.nianbao.edge.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request without a key where {@link RequiresIdempotencyKey} stands. */
public final class KeyRequirement implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean required =
                handler instanceof HandlerMethod method && method.hasMethodAnnotation(RequiresIdempotencyKey.class);
        if (required && request.getHeader(IdempotencyKey.HEADER) == null) {
            throw new ProblemException(
                            HttpStatus.BAD_REQUEST,
                            "idempotency-key-missing",
                            "缺少 Idempotency-Key 头：请为这次操作取一个不重复的键（如 UUID），重试时使用同一个键。")
                    .field(IdempotencyKey.HEADER, "缺少");
        }
        return true;
    }
}
