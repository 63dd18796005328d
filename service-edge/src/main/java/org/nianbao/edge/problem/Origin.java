package org.nianbao.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What was asked for first, also after the container has forwarded the request to its error page. */
public final class Origin {

    private Origin() {}

    static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }

    /** Whether a person at a browser asked for a page, so that a page and not a JSON document should answer. */
    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return wantsPage(accept, ownPath(request));
    }

    static boolean wantsPage(@Nullable String accept, String ownPath) {
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !isForPrograms(ownPath);
    }

    /** Whether the address is of the API, where nothing is told apart before a login. */
    public static boolean isOfTheApi(HttpServletRequest request) {
        return isOfTheApi(ownPath(request));
    }

    private static boolean isOfTheApi(String ownPath) {
        return ownPath.equals("/api") || ownPath.startsWith("/api/");
    }

    private static boolean isForPrograms(String ownPath) {
        return isOfTheApi(ownPath) || ownPath.startsWith("/actuator/");
    }

    /** Without the prefix that a front door has taken away: it says so in a header, and Spring makes it the context path. */
    private static String ownPath(HttpServletRequest request) {
        String path = path(request);
        String prefix = request.getContextPath() + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
    }
}
