package org.nianbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem as the answer: a page for a person at a browser ({@link ErrorPage}), the document for everybody else,
 * whatever they accept: an error is better than an empty 406.
 */
public final class ProblemAnswer {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Writes nothing if the answer is already on its way. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = body(problem, Origin.wantsPage(request), Origin.path(request), response);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The body of the answer; sets the headers that tell what it is. */
    byte[] body(Problem problem, boolean page, String path, HttpServletResponse response) {
        if (page) {
            response.setContentType(ErrorPage.MEDIA_TYPE);
            response.setHeader("Content-Security-Policy", ErrorPage.CONTENT_POLICY);
            return ErrorPage.of(problem).getBytes(StandardCharsets.UTF_8);
        }
        response.setContentType(Problem.MEDIA_TYPE);
        return mapper.writeValueAsBytes(problem.document(path));
    }
}
