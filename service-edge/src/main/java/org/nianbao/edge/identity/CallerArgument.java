package org.nianbao.edge.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills controller parameters of the types {@link Caller} (401 when nobody is logged in) and {@code Optional<Caller>}. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

    /** Who calls in the request of this thread; empty when nobody is logged in. */
    public static Optional<Caller> current() {
        return CallerTokens.caller(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Caller> caller = current();
        return parameter.getParameterType() == Optional.class
                ? caller
                : caller.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }
}
