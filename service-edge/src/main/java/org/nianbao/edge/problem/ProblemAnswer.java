package org.nianbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, whatever the client accepts: an error is better than an empty 406. */
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
        byte[] body = mapper.writeValueAsBytes(problem.document(Origin.path(request)));
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
