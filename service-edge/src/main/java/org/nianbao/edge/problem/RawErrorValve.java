package org.nianbao.edge.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Answers what Tomcat refuses before the application sees it (an address with a broken escape, for example). */
public final class RawErrorValve extends ErrorReportValve {

    private final ProblemAnswer answer = new ProblemAnswer();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = StatusProblems.of(response.getStatus());
        // null when the address could not be read at all
        @Nullable String uri = request.getRequestURI();
        String path = uri == null ? "/" : uri;
        boolean page = Origin.wantsPage(request.getHeader(HttpHeaders.ACCEPT), path);
        byte[] body = answer.body(problem, page, path, response);
        try {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug(new String(body, StandardCharsets.UTF_8), gone);
        }
    }
}
