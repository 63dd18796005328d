package org.nianbao.stack.frontdoor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses headers that cannot be passed on as they came: beyond ASCII every character would arrive as a question mark, so
 * that two keys became one; a Content-Type with a wildcard makes Spring fail wherever it reads the headers.
 */
final class UnpassableHeaders extends OncePerRequestFilter {

    private static final int LAST_ASCII = 0x7e;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String foreign = beyondAscii(request);
        String type = request.getContentType();
        if (foreign != null) {
            int status = HttpServletResponse.SC_BAD_REQUEST;
            String detail = "请求头 " + foreign + " 中有 ASCII 以外的字符，不能转交。";
            refuse(new Refusal(status, "header-not-ascii", detail), request, response);
        } else if (type != null && type.split(";", 2)[0].indexOf('*') >= 0) {
            refuse(Refusal.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String beyondAscii(HttpServletRequest request) {
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                if (value.chars().anyMatch(unit -> unit > LAST_ASCII)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(refusal.status());
        refusal.to(request.getHeader(HttpHeaders.ACCEPT), request.getRequestURI())
                .write(response);
    }
}
