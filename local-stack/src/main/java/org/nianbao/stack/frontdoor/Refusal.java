package org.nianbao.stack.frontdoor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the front door itself refuses: a page for a person at a browser, a problem document (RFC 9457) for everybody else and
 * everywhere in the API.
 *
 * @param status the HTTP status
 * @param code a stable English code in kebab-case
 * @param detail what is wrong and what to do, for the document
 * @param extras further members of the document
 */
record Refusal(int status, String code, String detail, Map<String, String> extras) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Addresses of programs, whatever they accept; the services' own ones have a prefix here. */
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("/((submission|reviewing|notification)/)?(api|actuator)(/.*)?");

    Refusal(int status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    /** A refusal that is known by its status only. */
    static Refusal of(int status) {
        return switch (status) {
            case 400 -> new Refusal(status, "bad-request", "请求的地址或请求头不符合规则，请检查后重试。");
            case 405 -> new Refusal(status, "method-not-allowed", "不支持这种请求方法。");
            case 414, 431 -> new Refusal(status, "request-too-long", "请求的地址或请求头过长。");
            case 415 -> new Refusal(status, "unsupported-media-type", "不接受该内容类型，请检查 Content-Type 头。");
            // the protocol wants a 5xx for these two, though the fault is the client's
            case 501, 505 -> new Refusal(status, "status-" + status, "不支持这种请求方法、传输编码或协议版本。");
            default ->
                status < 500
                        ? new Refusal(status, "status-" + status, "请求不能接受（" + status + "）。")
                        : new Refusal(status, "internal-error", "入口处理请求时出错，已记录，请稍后重试。");
        };
    }

    static Refusal away(String service) {
        return new Refusal(503, "service-away", "服务暂时不可用，正在恢复，请稍后再试。", Map.of("service", service));
    }

    static Refusal slow(String service) {
        return new Refusal(504, "service-slow", "服务没有及时回应，请稍后查询结果，不要重复提交。", Map.of("service", service));
    }

    /**
     * The answer to one request.
     *
     * @param accept the header Accept
     * @param path what was asked for; null if it could not be read
     */
    Answer to(@Nullable String accept, @Nullable String path) {
        String asked = path == null ? "/" : path;
        boolean page = accept != null
                && accept.contains("text/html")
                && !FOR_PROGRAMS.matcher(asked).matches();
        return page
                ? new Answer("text/html;charset=UTF-8", RefusalPage.POLICY, RefusalPage.of(this))
                : new Answer("application/problem+json", null, document(asked));
    }

    private String document(String path) {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:nianbao:problem:" + code);
        document.put("title", known == null ? String.valueOf(status) : known.getReasonPhrase());
        document.put("status", status);
        document.put("detail", detail);
        document.put("instance", path);
        document.put("code", code);
        document.putAll(extras);
        return JSON.writeValueAsString(document);
    }

    /**
     * @param type of the content
     * @param policy the Content-Security-Policy; null for a document
     */
    record Answer(String type, @Nullable String policy, String text) {

        void write(HttpServletResponse response) throws IOException {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            response.setContentType(type);
            response.setContentLength(body.length);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (policy != null) {
                response.setHeader("Content-Security-Policy", policy);
            }
            response.getOutputStream().write(body);
        }
    }
}
