package org.nianbao.edge.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The first answer to a key, as it is kept. */
record KeptAnswer(
        byte[] requestHash,
        int status,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String location,
        byte[] body) {

    /** Gives the answer again and says that it is a repetition. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(IdempotencyKey.REPLAY_HEADER, "true");
        if (contentType != null) {
            response.setContentType(contentType);
        }
        if (etag != null) {
            response.setHeader(HttpHeaders.ETAG, etag);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
