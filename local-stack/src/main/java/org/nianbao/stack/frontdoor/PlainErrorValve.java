package org.nianbao.stack.frontdoor;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Answers what never reaches a route: a broken address, a method nobody knows, a fault of ours. */
final class PlainErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal.Answer answer =
                Refusal.of(response.getStatus()).to(request.getHeader(HttpHeaders.ACCEPT), request.getRequestURI());
        try {
            answer.write(response);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client left before it was refused", gone);
        }
    }
}
