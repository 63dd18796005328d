package org.nianbao.stack.frontdoor;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** The problem documents (RFC 9457) of what the front door itself refuses. */
final class PlainProblem {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlainProblem() {}

    /** The document of a refusal that is known by its status only. */
    static byte[] of(int status, String path) {
        return switch (status) {
            case 400 -> write(status, "bad-request", "请求的地址或请求头不符合规则，请检查后重试。", path);
            case 405 -> write(status, "method-not-allowed", "不支持这种请求方法。", path);
            case 414, 431 -> write(status, "request-too-long", "请求的地址或请求头过长。", path);
            case 415 -> write(status, "unsupported-media-type", "不接受该内容类型，请检查 Content-Type 头。", path);
            // the protocol wants a 5xx for these two, though the fault is the client's
            case 501, 505 -> write(status, "status-" + status, "不支持这种请求方法、传输编码或协议版本。", path);
            default ->
                status < 500
                        ? write(status, "status-" + status, "请求不能接受（" + status + "）。", path)
                        : write(status, "internal-error", "入口处理请求时出错，已记录，请稍后重试。", path);
        };
    }

    /** Any document, in UTF-8. */
    static byte[] write(int status, String code, String detail, String path) {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:nianbao:problem:" + code);
        document.put("title", known == null ? String.valueOf(status) : known.getReasonPhrase());
        document.put("status", status);
        document.put("detail", detail);
        document.put("instance", path);
        document.put("code", code);
        return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }
}
