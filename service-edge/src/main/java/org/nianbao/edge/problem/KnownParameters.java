package org.nianbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.edge.paging.PageRequest;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter in the address that the handler of an API does not know: a filter with a slip of the pen
 * ({@code ?yaer=2023}) would be no filter at all, and {@code ?dryrun=true} no dry run. Pages are not so strict: links to
 * them get parameters of others on their way.
 */
public final class KnownParameters implements HandlerInterceptor {

    private static final String API = "/api/";
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null
                && handler instanceof HandlerMethod method
                && request.getServletPath().startsWith(API)) {
            refuseOthers(written(query), known.computeIfAbsent(method.getMethod(), same -> of(method)));
        }
        return true;
    }

    private static Set<String> written(String query) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : query.split("&")) {
            String name = part.replaceFirst("=.*", "");
            if (!name.isEmpty()) {
                names.add(decoded(name));
            }
        }
        return names;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static void refuseOthers(Set<String> written, Set<String> known) {
        List<String> unknown =
                written.stream().filter(name -> !known.contains(name)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        String usable = known.isEmpty() ? "这个地址没有参数。" : "可用的参数：" + String.join("、", known) + "。";
        ProblemException problem = new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "unknown-parameter",
                        "不认识参数「" + String.join("」「", unknown) + "」。" + usable)
                .with("known", List.copyOf(known));
        unknown.forEach(name -> problem.field(name, "不认识的参数"));
        throw problem;
    }

    private static Set<String> of(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(handler.getMethodParameters()).forEach(parameter -> {
            parameter.initParameterNameDiscovery(NAMES);
            if (parameter.getParameterType() == PageRequest.class) {
                names.addAll(PageRequest.PARAMETERS);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(name(parameter));
            }
        });
        return names;
    }

    private static String name(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        String given = annotation == null ? "" : annotation.name().isEmpty() ? annotation.value() : annotation.name();
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }
}
