package org.nianbao.edge.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit: at once when the length is announced, else while they are read. */
public final class BodyLimitFilter extends OncePerRequestFilter {

    /** What the parts' own headers and boundaries may take in an upload. */
    private static final long UPLOAD_FRAME = 1024 * 1024;

    private final long limit;
    private final long uploadLimit;
    private final Problems problems;
    private final ProblemAnswer answer;

    /**
     * @param limit bytes of a body that is no upload
     * @param uploadLimit bytes of an uploaded file
     */
    public BodyLimitFilter(long limit, long uploadLimit, Problems problems, ProblemAnswer answer) {
        this.limit = limit;
        this.uploadLimit = uploadLimit;
        this.problems = problems;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload = isUpload(request);
        if (request.getContentLengthLong() > (upload ? uploadLimit + UPLOAD_FRAME : limit)) {
            answer.write(problems.of(new BodyTooLargeException()), request, response);
        } else {
            // the parts of an upload are read and limited by the container
            chain.doFilter(upload ? request : new LimitedRequest(request, limit), response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
