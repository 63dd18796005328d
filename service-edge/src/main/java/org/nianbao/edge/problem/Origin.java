package org.nianbao.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What was asked for first, also after the container has forwarded the request to its error page. */
final class Origin {

    private Origin() {}

    static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }

    /** Whether a person at a browser asked for a page, so that a page and not a JSON document should answer. */
    static boolean wantsPage(HttpServletRequest request) {
        String path = path(request);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !path.startsWith("/api/")
                && !path.startsWith("/actuator");
    }
}
