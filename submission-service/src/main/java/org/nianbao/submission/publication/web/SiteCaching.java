package org.nianbao.submission.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets everybody keep a public page for a minute and ask by its ETag afterwards; an error is kept by nobody. */
public final class SiteCaching implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView == null || modelAndView.getViewName() == null || isError(modelAndView)) {
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
    }

    private static boolean isError(ModelAndView page) {
        HttpStatusCode status = page.getStatus();
        return status != null && status.isError();
    }
}
