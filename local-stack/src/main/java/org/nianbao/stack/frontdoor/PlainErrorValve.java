package org.nianbao.stack.frontdoor;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers problem documents for what never reaches a route: a broken address, a method nobody knows, a fault of ours. */
final class PlainErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        @Nullable String path = request.getRequestURI();
        byte[] body = PlainProblem.of(response.getStatus(), path == null ? "/" : path);
        try {
            response.setContentType(PlainProblem.MEDIA_TYPE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client left before it was refused", gone);
        }
    }
}
