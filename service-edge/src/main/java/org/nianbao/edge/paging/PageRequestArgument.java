package org.nianbao.edge.paging;

import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills controller parameters of the type {@link PageRequest} from {@code ?limit=&after=}. */
public final class PageRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String after = request.getParameter("after");
        if (after != null) {
            Cursor.decode(after);
        }
        return new PageRequest(limit(request.getParameter("limit")), after);
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
                return limit;
            }
        }
        throw new ProblemException(
                        HttpStatus.BAD_REQUEST, "bad-limit", "参数 limit 应当是 1 到 " + PageRequest.MAX_LIMIT + " 的整数。")
                .field("limit", "不在 1 到 " + PageRequest.MAX_LIMIT + " 之间");
    }
}
