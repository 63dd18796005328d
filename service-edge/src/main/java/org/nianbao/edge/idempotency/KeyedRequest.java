package org.nianbao.edge.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/**
 * A request that can be handled more than once, and the hash of what it says.
 *
 * @param request the request with its body or its parts already read
 * @param hash SHA-256 of the query and the body; of an upload, of its parts (the boundary differs from try to try)
 */
record KeyedRequest(HttpServletRequest request, byte[] hash) {

    /** Reads the request; throws what Spring MVC would throw for a malformed or oversized upload. */
    static KeyedRequest read(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = Digests.sha256();
        add(digest, request.getQueryString());
        String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            var upload = new StandardMultipartHttpServletRequest(request);
            for (Part part : request.getParts()) {
                add(digest, part);
            }
            return new KeyedRequest(upload, digest.digest());
        }
        var repeatable = new RepeatableRequest(request);
        digest.update(repeatable.body());
        return new KeyedRequest(repeatable, digest.digest());
    }

    private static void add(MessageDigest digest, Part part) throws IOException {
        add(digest, part.getName());
        add(digest, part.getSubmittedFileName());
        add(digest, part.getContentType());
        add(digest, String.valueOf(part.getSize()));
        try (InputStream content = part.getInputStream()) {
            byte[] buffer = new byte[8192];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        digest.update((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
