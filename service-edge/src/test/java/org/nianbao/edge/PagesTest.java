package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists, versions, the OpenAPI document, and errors outside of any controller. */
class PagesTest extends EdgeTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void walksAListByItsCursorWithoutGapOrDouble() {
        for (int number = 0; number < 5; number++) {
            notes.add("note " + number);
        }
        List<String> texts = new ArrayList<>();
        String next = "";
        do {
            String after = next.isEmpty() ? "" : "&after=" + next;
            JsonNode page = json(send(clerk("/api/v1/notes?limit=2" + after).GET()));
            page.path("items").forEach(note -> texts.add(note.path("text").asString()));
            next = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!next.isEmpty());

        assertThat(texts).containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
    }

    @Test
    void acceptsTheCurrentVersionStrongOrWeakened() {
        for (String tag : List.of("\"7\"", "W/\"7\"")) {
            HttpResponse<String> answer =
                    send(clerk("/api/v1/notes/1").header("If-Match", tag).PUT(HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
        }
    }

    @Test
    void namesTheCurrentVersionToWhoeverHasAStaleOne() {
        HttpResponse<String> answer =
                send(clerk("/api/v1/notes/1").header("If-Match", "\"6\"").PUT(HttpRequest.BodyPublishers.noBody()));

        assertThat(json(answer).path("currentETag").asString()).isEqualTo("\"7\"");
    }

    @Test
    void describesProblemsAndKeysInTheOpenApiDocument() {
        JsonNode paths = json(send(anonymous("/v3/api-docs").GET())).path("paths");
        JsonNode submit = paths.path("/api/v1/submissions").path("post");

        assertThat(submit.path("responses").propertyNames()).contains("200", "400", "401", "403", "404", "409", "422");
        assertThat(submit.at("/responses/422/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(submit.path("parameters").toString())
                .contains("Idempotency-Key")
                .contains("\"required\":true");
        assertThat(paths.at("/~1api~1v1~1notes/get/parameters").toString())
                .contains("\"limit\"")
                .contains("\"after\"");
        assertThat(paths.at("/~1api~1v1~1me/get").has("parameters")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/pages/broken,500,系统出错",
        "GET,/pages/absent,404,没有找到",
        "GET,/pages/number?of=abc,400,请求有误",
        "POST,/pages/number,405,不支持这种请求方法",
        "GET,/pages/number;a=b,400,请求有误",
        "GET,/nope,404,没有找到",
        "POST,/nope,404,没有找到",
        "GET,/closed,404,没有找到",
        "GET,/actuator,404,没有找到",
    })
    void showsABrowserAPageAndNoInsideForAnErrorOutsideTheApi(String method, String path, int status, String title) {
        HttpResponse<String> answer =
                send(anonymous(path).header("Accept", BROWSER).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'sha256-")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>", "<a href=\"/\">返回首页", "错误代码：" + status)
                .doesNotContain("secret", path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nope | application/json | 404 | not-found",
                "/nope | */* | 404 | not-found",
                "/closed | */* | 404 | not-found",
                "/pages/absent | */* | 404 | not-found",
                "/api/v1/me | text/html,*/* | 401 | login-required",
                "/api/v1/nope | text/html,*/* | 401 | login-required",
                "/actuator/env | text/html,*/* | 404 | not-found",
            })
    void answersAProblemDocumentToProgramsAndEverywhereInTheApi(String path, String accept, int status, String code) {
        HttpResponse<String> answer =
                send(anonymous(path).header("Accept", accept).GET());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    @Test
    void knowsTheApiAlsoBehindThePrefixThatAFrontDoorTookAway() {
        HttpResponse<String> api = send(anonymous("/api/v1/me")
                .header("Accept", BROWSER)
                .header("X-Forwarded-Prefix", "/submission")
                .GET());
        HttpResponse<String> other = send(anonymous("/nope")
                .header("Accept", BROWSER)
                .header("X-Forwarded-Prefix", "/submission")
                .GET());

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(json(api).path("instance").asString()).isEqualTo("/submission/api/v1/me");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).contains("没有找到");
    }

    @Test
    void looksTheSameToAPersonWithoutALoginWhetherAClosedPageExistsOrNot() {
        String existing =
                send(anonymous("/closed").header("Accept", BROWSER).GET()).body();
        String absent = send(anonymous("/nope").header("Accept", BROWSER).GET()).body();

        assertThat(existing).isEqualTo(absent);
        assertThat(send(clerk("/closed").GET()).body()).isEqualTo("closed");
    }

    @Test
    void answersAnAddressThatIsNoneWithAPageToo() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /reports/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + BROWSER
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("text/html", "<h1>请求有误</h1>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/%zz HTTP/1.1 | '' | '' | 400 | bad-request",
                "GET /api/v1/x{y} HTTP/1.1 | '' | '' | 400 | bad-request",
                "GET /api/v1/me HTTP/9.9 | '' | '' | 505 | status-505",
                "POST /api/v1/notes HTTP/1.1 | Transfer-Encoding: foo | {} | 501 | status-501",
                "POST /api/v1/notes HTTP/1.1 | Transfer-Encoding: chunked | zz{} | 400 | body-broken",
                "POST /api/v1/notes HTTP/1.1 | Transfer-Encoding: chunked | '' | 400 | body-broken",
                "POST /api/v1/notes HTTP/1.1 | Content-Length: 99 | {\"text\": | 400 | body-broken",
                "POST /api/v1/submissions HTTP/1.1 | Content-Length: 99 | {\"text\": | 400 | body-broken",
            })
    void answersWhatIsBrokenBelowHttpWithAProblemDocument(
            String line, String header, String body, int status, String code) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + CLERK
                    + "\r\nContent-Type: application/json\r\n"
                    + (line.contains("submissions") ? "Idempotency-Key: broken\r\n" : "")
                    + (header.isEmpty() ? "" : header + "\r\n") + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("application/problem+json", "\"status\":" + status, "\"code\":\"" + code + "\"")
                    .contains("\"instance\":\"/");
        }
    }

    @Test
    void sendsTheSecurityHeaders() {
        var headers = send(clerk("/api/v1/me").GET()).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
}
