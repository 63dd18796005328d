package org.nianbao.edge.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a Content-Type with a wildcard: Spring knows none such, and fails on it wherever it reads the headers. */
public final class ContentTypeFilter extends OncePerRequestFilter {

    private final ProblemAnswer answer;

    public ContentTypeFilter(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasWildcard(request.getContentType())) {
            answer.write(StatusProblems.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasWildcard(@Nullable String written) {
        if (written == null || written.indexOf('*') < 0) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(written);
            return type.isWildcardType() || type.isWildcardSubtype();
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
