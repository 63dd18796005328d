package org.nianbao.edge.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.edge.problem.Problems;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Makes every POST under {@code /api/v1/} repeatable by its Idempotency-Key: see {@link FirstAnswer}.
 *
 * <p>Without a login a key is checked for its form and otherwise ignored: what the public may POST stores nothing, so
 * that its answer is the same anyway, and nothing it sends is kept.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    private final FirstAnswer firstAnswer;
    private final Problems problems;
    private final ProblemAnswer answer;

    public IdempotencyFilter(FirstAnswer firstAnswer, Problems problems, ProblemAnswer answer) {
        this.firstAnswer = firstAnswer;
        this.problems = problems;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getHeader(IdempotencyKey.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = String.valueOf(request.getHeader(IdempotencyKey.HEADER));
        String caller = caller();
        @Nullable KeyedRequest keyed;
        try {
            IdempotencyKey.check(key);
            keyed = caller == null ? null : KeyedRequest.read(request);
        } catch (ProblemException | MultipartException | IOException refused) {
            answer.write(problems.of(refused), request, response);
            return;
        }
        if (caller == null || keyed == null) {
            chain.doFilter(request, response);
        } else {
            give(new KeyScope(caller, request.getMethod(), request.getRequestURI(), key), keyed, response, chain);
        }
    }

    private void give(KeyScope scope, KeyedRequest keyed, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            firstAnswer.give(scope, keyed, response, chain);
        } catch (ProblemException refused) {
            answer.write(refused.problem(), keyed.request(), response);
        }
    }

    private static @Nullable String caller() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login instanceof JwtAuthenticationToken token ? token.getName() : null;
    }
}
