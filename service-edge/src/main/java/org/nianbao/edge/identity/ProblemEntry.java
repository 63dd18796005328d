package org.nianbao.edge.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nianbao.edge.problem.Origin;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers 401 and 403 with problem documents; the header WWW-Authenticate stays as RFC 6750 wants it. Outside the API
 * people mistype addresses: there, what needs a login looks to somebody without one like what does not exist.
 */
final class ProblemEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final Problems problems;
    private final ProblemAnswer answer;

    ProblemEntry(Problems problems, ProblemAnswer answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof InsufficientAuthenticationException && !Origin.isOfTheApi(request)) {
            answer.write(Problems.absent(), request, response);
            return;
        }
        bearer.commence(request, response, failure);
        answer.write(problems.of(failure), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        answer.write(problems.of(failure), request, response);
    }

    /** The token filter would throw on when the provider cannot be reached; here that is an answer too. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> inTokenFilter() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(ProblemEntry.this::commence);
                return filter;
            }
        };
    }
}
