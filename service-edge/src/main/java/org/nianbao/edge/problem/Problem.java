package org.nianbao.edge.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A problem document after RFC 9457, without its {@code instance}.
 *
 * @param status the HTTP status
 * @param code a stable English code in kebab-case; {@code type} is {@code urn:nianbao:problem:<code>}
 * @param detail what is wrong and what to do, in plain Chinese
 * @param errors the single faults, empty when there is nothing to point at
 * @param extras further members of the document, e.g. {@code findings}
 * @param headers further headers of the answer, e.g. {@code Allow}
 */
public record Problem(
        HttpStatus status,
        String code,
        String detail,
        List<Fault> errors,
        Map<String, Object> extras,
        HttpHeaders headers) {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    public Problem withErrors(List<Fault> faults) {
        return new Problem(status, code, detail, List.copyOf(faults), extras, headers);
    }

    public Problem withHeaders(HttpHeaders more) {
        return new Problem(status, code, detail, errors, extras, more);
    }

    /** The members of the document, in the order of the RFC, then {@code code}, {@code errors} and the extras. */
    public Map<String, Object> document(String instance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:nianbao:problem:" + code);
        document.put("title", Titles.of(status));
        document.put("status", status.value());
        document.put("detail", detail);
        document.put("instance", instance);
        document.put("code", code);
        if (!errors.isEmpty()) {
            document.put("errors", errors);
        }
        extras.forEach(document::putIfAbsent);
        return document;
    }
}
