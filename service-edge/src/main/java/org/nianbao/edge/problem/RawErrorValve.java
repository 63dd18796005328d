package org.nianbao.edge.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before the application sees it (an address with a broken escape, for example). */
public final class RawErrorValve extends ErrorReportValve {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = StatusProblems.of(response.getStatus());
        // null when the address could not be read at all
        @Nullable String path = request.getRequestURI();
        byte[] body = mapper.writeValueAsBytes(problem.document(path == null ? "/" : path));
        try {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug(new String(body, StandardCharsets.UTF_8), gone);
        }
    }
}
