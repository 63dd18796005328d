package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.edge.Bad.OVER_LIMIT;
import static org.nianbao.edge.Bad.bad;
import static org.nianbao.edge.Bad.body;
import static org.nianbao.edge.Bad.jsonBody;
import static org.nianbao.edge.Bad.plain;
import static org.nianbao.edge.Bad.put;
import static org.nianbao.edge.Bad.upload;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kind of bad input, and the problem document it gets. */
class BadInputTest extends EdgeTest {

    private static final String GOOD = "{\"text\":\"好\",\"year\":2025}";

    static Stream<Bad> badInput() {
        return Stream.of(
                body("not JSON", "text=好", 400, "malformed-json", ""),
                body("half of a JSON document", "{\"text\":", 400, "malformed-json", ""),
                body("two JSON values", GOOD + "{}", 400, "malformed-json", ""),
                body("a field named twice", "{\"text\":\"a\",\"text\":\"b\",\"year\":2025}", 400, "malformed-json", ""),
                body("no body", "", 400, "body-missing", ""),
                body("a list for an object", "[]", 400, "wrong-type", ""),
                body("JSON nested too deep", "[".repeat(2000), 400, "json-out-of-bounds", ""),
                body("an unknown field", "{\"text\":\"a\",\"year\":2025,\"x\":1}", 400, "unknown-field", "/x"),
                body(
                        "an unknown field deep inside",
                        "{\"text\":\"a\",\"year\":2025,\"lines\":[{\"words\":\"w\",\"x\":1}]}",
                        400,
                        "unknown-field",
                        "/lines/0/x"),
                body("a text for a number", "{\"text\":\"a\",\"year\":\"2025\"}", 400, "wrong-type", "/year"),
                body("a fraction for a whole number", "{\"text\":\"a\",\"year\":2025.5}", 400, "wrong-type", "/year"),
                body("a number beyond its range", "{\"text\":\"a\",\"year\":99999999999}", 400, "wrong-type", "/year"),
                body("a number for a text", "{\"text\":1,\"year\":2025}", 400, "wrong-type", "/text"),
                body("null for a number", "{\"text\":\"a\",\"year\":null}", 400, "wrong-type", "/year"),
                body(
                        "an unknown constant",
                        "{\"text\":\"a\",\"year\":2025,\"colour\":\"PINK\"}",
                        400,
                        "wrong-type",
                        "/colour"),
                body(
                        "a constant by number",
                        "{\"text\":\"a\",\"year\":2025,\"colour\":1}",
                        400,
                        "wrong-type",
                        "/colour"),
                body("a blank text for a date", date("\" \""), 400, "wrong-type", "/day"),
                body("a list for a date", date("[2027,1,2]"), 400, "wrong-type", "/day"),
                body("an empty list for a date", date("[]"), 400, "wrong-type", "/day"),
                body("a number for a date", date("20000"), 400, "wrong-type", "/day"),
                body("a day that is none", date("\"2026-02-30\""), 400, "wrong-type", "/day"),
                body("a day beyond all calendars", date("\"+999999999-12-31\""), 400, "wrong-type", "/day"),
                body("a day before all calendars", date("\"-0044-03-15\""), 400, "wrong-type", "/day"),
                body("a number for an instant", instant("2147483648"), 400, "wrong-type", "/at"),
                body("a fraction for an instant", instant("1e9"), 400, "wrong-type", "/at"),
                body(
                        "an instant beyond all calendars",
                        instant("\"+1000000000-12-31T23:59:59Z\""),
                        400,
                        "wrong-type",
                        "/at"),
                body(
                        "a blank text for a constant",
                        "{\"text\":\"a\",\"year\":2025,\"colour\":\"\"}",
                        400,
                        "wrong-type",
                        "/colour"),
                body("a blank field", "{\"text\":\" \",\"year\":2025}", 400, "invalid-fields", "/text"),
                body("a field out of bounds", "{\"text\":\"a\",\"year\":1999}", 400, "invalid-fields", "/year"),
                body(
                        "a blank field deep inside",
                        "{\"text\":\"a\",\"year\":2025,\"lines\":[{\"words\":\"\"}]}",
                        400,
                        "invalid-fields",
                        "/lines/0/words"),
                body("a NUL in a text", "{\"text\":\"a\\u0000b\",\"year\":2025}", 400, "unclean-text", "/text"),
                body("half a surrogate pair", "{\"text\":\"\\ud83d\",\"year\":2025}", 400, "unclean-text", "/text"),
                body("a NUL in a field name", "{\"a\\u0000\":1}", 400, "unclean-text", "/a\0"),
                body("a body over 20 MB", "\"" + "x".repeat(OVER_LIMIT) + "\"", 413, "content-too-large", ""),
                bad(
                        "a body over 20 MB of unannounced length",
                        "/api/v1/notes",
                        Bad::unannounced,
                        413,
                        "content-too-large",
                        ""),
                bad(
                        "another media type",
                        "/api/v1/notes",
                        plain("text/plain", GOOD),
                        415,
                        "unsupported-media-type",
                        ""),
                bad(
                        "no media type",
                        "/api/v1/notes",
                        r -> r.POST(BodyPublishers.ofString(GOOD)),
                        415,
                        "unsupported-media-type",
                        ""),
                bad("every media type at once", "/api/v1/notes", plain("*/*", GOOD), 415, "unsupported-media-type", ""),
                bad(
                        "a family of media types",
                        "/api/v1/notes",
                        plain("application/*", GOOD),
                        415,
                        "unsupported-media-type",
                        ""),
                bad(
                        "a media type that is none",
                        "/api/v1/notes",
                        plain("nonsense", GOOD),
                        415,
                        "unsupported-media-type",
                        ""),
                bad(
                        "an answer nobody offers",
                        "/api/v1/notes",
                        r -> r.header("Accept", "application/pdf").GET(),
                        406,
                        "not-acceptable",
                        ""),
                bad("an unknown path", "/api/v1/nothing", r -> r.GET(), 404, "not-found", ""),
                bad("a method the path does not have", "/api/v1/notes", r -> r.DELETE(), 405, "method-not-allowed", ""),
                bad(
                        "a method nobody knows",
                        "/api/v1/notes",
                        r -> r.method("BREW", BodyPublishers.noBody()),
                        400,
                        "bad-request",
                        ""),
                bad("a bad path variable", "/api/v1/notes/first?depth=1", r -> r.GET(), 400, "bad-parameter", "id"),
                bad(
                        "a bad parameter",
                        "/api/v1/notes/6f1c9f5e-0000-4000-8000-000000000000?depth=deep",
                        r -> r.GET(),
                        400,
                        "bad-parameter",
                        "depth"),
                bad(
                        "a missing parameter",
                        "/api/v1/notes/6f1c9f5e-0000-4000-8000-000000000000",
                        r -> r.GET(),
                        400,
                        "parameter-missing",
                        "depth"),
                bad(
                        "a parameter out of bounds",
                        "/api/v1/notes/6f1c9f5e-0000-4000-8000-000000000000?depth=10",
                        r -> r.GET(),
                        400,
                        "invalid-fields",
                        "depth"),
                bad("a NUL in a parameter", "/api/v1/notes?after=%00", r -> r.GET(), 400, "request-rejected", ""),
                bad("a NUL in the path", "/api/v1/notes/%00", r -> r.GET(), 400, "bad-request", ""),
                bad("an encoded slash in the path", "/api/v1/notes/a%2Fb", r -> r.GET(), 400, "bad-request", ""),
                bad("a limit of nothing", "/api/v1/notes?limit=0", r -> r.GET(), 400, "bad-limit", "limit"),
                bad("a limit too large", "/api/v1/notes?limit=201", r -> r.GET(), 400, "bad-limit", "limit"),
                bad("a limit in words", "/api/v1/notes?limit=ten", r -> r.GET(), 400, "bad-limit", "limit"),
                bad("a made-up cursor", "/api/v1/notes?after=abc", r -> r.GET(), 400, "bad-cursor", "after"),
                bad(
                        "a cursor of another list",
                        "/api/v1/notes?after=MToxMTox",
                        r -> r.GET(),
                        400,
                        "bad-cursor",
                        "after"),
                bad("no If-Match", "/api/v1/notes/1", Bad::put, 428, "if-match-missing", ""),
                bad(
                        "an If-Match that is no ETag",
                        "/api/v1/notes/1",
                        r -> put(r).header("If-Match", "7"),
                        400,
                        "if-match-malformed",
                        "If-Match"),
                bad(
                        "an If-Match of anything",
                        "/api/v1/notes/1",
                        r -> put(r).header("If-Match", "*"),
                        400,
                        "if-match-malformed",
                        "If-Match"),
                bad("a stale ETag", "/api/v1/notes/1", r -> put(r).header("If-Match", "\"6\""), 412, "stale-etag", ""),
                bad(
                        "no key where one is required",
                        "/api/v1/submissions",
                        jsonBody("{}"),
                        400,
                        "idempotency-key-missing",
                        "Idempotency-Key"),
                bad(
                        "an empty key",
                        "/api/v1/submissions",
                        r -> jsonBody("{}").apply(r).header("Idempotency-Key", ""),
                        400,
                        "idempotency-key-malformed",
                        "Idempotency-Key"),
                bad(
                        "a key with a blank",
                        "/api/v1/submissions",
                        r -> jsonBody("{}").apply(r).header("Idempotency-Key", "a b"),
                        400,
                        "idempotency-key-malformed",
                        "Idempotency-Key"),
                bad(
                        "a key too long",
                        "/api/v1/submissions",
                        r -> jsonBody("{}").apply(r).header("Idempotency-Key", "k".repeat(129)),
                        400,
                        "idempotency-key-malformed",
                        "Idempotency-Key"),
                bad("an upload without its file", "/api/v1/imports", upload("other", "x"), 400, "part-missing", "file"),
                bad(
                        "an upload that breaks off",
                        "/api/v1/imports",
                        plain("multipart/form-data; boundary=b", "--b\r\nContent-Disp"),
                        400,
                        "malformed-multipart",
                        ""),
                bad(
                        "a file over 20 MB",
                        "/api/v1/imports",
                        upload("file", "x".repeat(OVER_LIMIT)),
                        413,
                        "content-too-large",
                        ""),
                bad(
                        "a file over 20 MB with a key",
                        "/api/v1/imports",
                        r -> upload("file", "x".repeat(OVER_LIMIT)).apply(r).header("Idempotency-Key", "k1"),
                        413,
                        "content-too-large",
                        ""),
                bad(
                        "a file over 21 MB",
                        "/api/v1/imports",
                        upload("file", "x".repeat(OVER_LIMIT + 1024 * 1024)),
                        413,
                        "content-too-large",
                        ""),
                bad("JSON for an upload", "/api/v1/imports", jsonBody("{}"), 415, "unsupported-media-type", ""));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void getsItsProblemDocumentAndHasNoEffect(Bad bad) {
        HttpResponse<String> answer = send(bad.request().apply(clerk(bad.path())));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asString()).as(answer.body()).isEqualTo(bad.code());
        assertThat(problem.path("type").asString()).isEqualTo("urn:nianbao:problem:" + bad.code());
        assertThat(problem.path("status").asInt()).isEqualTo(bad.status());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(problem.path("instance").asString()).startsWith("/api/v1/");
        if (!bad.pointer().isEmpty()) {
            assertThat(problem.path("errors").path(0).path("pointer").asString())
                    .isEqualTo(bad.pointer());
            assertThat(problem.path("errors").path(0).path("message").asString())
                    .matches("(?s).*[\\u4e00-\\u9fff].*");
        }
        assertThat(notes.stored()).isZero();
    }

    private static String date(String day) {
        return "{\"text\":\"a\",\"year\":2025,\"day\":" + day + "}";
    }

    private static String instant(String at) {
        return "{\"text\":\"a\",\"year\":2025,\"at\":" + at + "}";
    }
}
