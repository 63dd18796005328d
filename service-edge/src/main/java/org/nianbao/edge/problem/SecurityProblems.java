package org.nianbao.edge.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Missing, invalid and insufficient logins, and the provider's absence. */
final class SecurityProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (failure instanceof AuthenticationServiceException) {
            return Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "identity-provider-unavailable", "登录服务暂时不能用，无法核对您的身份。请稍后重试。");
        }
        if (failure instanceof OAuth2AuthenticationException) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "token-invalid", "访问令牌无效或已经过期。请重新登录，取得新的令牌。");
        }
        if (failure instanceof AuthenticationException) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "login-required", "需要登录：请在 Authorization 头里带上访问令牌（Bearer）。");
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(HttpStatus.FORBIDDEN, "forbidden", "您没有权限办理这项操作。");
        }
        return null;
    }
}
