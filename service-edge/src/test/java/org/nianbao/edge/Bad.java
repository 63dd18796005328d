package org.nianbao.edge;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** One bad request: what it is, where it goes, what is sent, and what must come back. */
record Bad(
        String what, String path, UnaryOperator<HttpRequest.Builder> request, int status, String code, String pointer) {

    static final int OVER_LIMIT = 20 * 1024 * 1024 + 1;

    @Override
    public String toString() {
        return what;
    }

    static Bad bad(
            String what,
            String path,
            UnaryOperator<HttpRequest.Builder> request,
            int status,
            String code,
            String pointer) {
        return new Bad(what, path, request, status, code, pointer);
    }

    static Bad body(String what, String body, int status, String code, String pointer) {
        return bad(what, "/api/v1/notes", jsonBody(body), status, code, pointer);
    }

    static UnaryOperator<HttpRequest.Builder> jsonBody(String body) {
        return plain("application/json", body);
    }

    static UnaryOperator<HttpRequest.Builder> plain(String type, String body) {
        return request -> request.header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    static UnaryOperator<HttpRequest.Builder> upload(String part, String content) {
        return plain("multipart/form-data; boundary=frontier", Uploads.body("frontier", part, content));
    }

    static HttpRequest.Builder put(HttpRequest.Builder request) {
        return request.PUT(BodyPublishers.noBody());
    }

    static HttpRequest.Builder unannounced(HttpRequest.Builder request) {
        byte[] text = ("\"" + "x".repeat(OVER_LIMIT) + "\"").getBytes(StandardCharsets.UTF_8);
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text)));
    }
}
