package org.nianbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Refuses an upload with two files of one name: Spring would take the first and say nothing of the other. */
public final class OneFilePerPart implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        MultipartRequest upload = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (upload != null) {
            upload.getMultiFileMap().forEach((name, files) -> {
                if (files.size() > 1) {
                    throw new ProblemException(
                                    HttpStatus.BAD_REQUEST, "part-repeated", "「" + name + "」里有多个文件，一次只能上传一个。")
                            .field(name, "只能有一个文件");
                }
            });
        }
        return true;
    }
}
