package org.nianbao.stack.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The front door before three tiny servers that say who they are and what they got. */
class FrontDoorTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static HttpServer submission;
    private static HttpServer review;
    private static ConfigurableApplicationContext door;
    private static String address;

    @BeforeAll
    static void open() throws IOException {
        submission = server("submission");
        review = server("review");
        door = FrontDoor.start(Map.of(
                "server.port", 0,
                "nianbao.front-door.submission",
                        "http://localhost:" + submission.getAddress().getPort(),
                "nianbao.front-door.review",
                        "http://localhost:" + review.getAddress().getPort(),
                "nianbao.front-door.notification", "http://localhost:" + nobody()));
        address = "http://localhost:" + door.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void close() {
        door.close();
        submission.stop(0);
        review.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/,submission,/",
        "/reports/2023/410781101.json,submission,/reports/2023/410781101.json",
        "/agency,submission,/agency",
        "/api/v1/filings?year=2023&region=410781,submission,/api/v1/filings?year=2023&region=410781",
        "/api/v1/seasons/2023,submission,/api/v1/seasons/2023",
        "/api/v1/seasons/2023/closing,submission,/api/v1/seasons/2023/closing",
        "/api/public/v1/reports,submission,/api/public/v1/reports",
        "/api/v1/seasons/2023/reminder-runs?dryRun=true,review,/api/v1/seasons/2023/reminder-runs?dryRun=true",
        "/api/v1/tasks,review,/api/v1/tasks",
        "/api/v1/tasks/7/claim,review,/api/v1/tasks/7/claim",
        "/api/v1/cases/2023-410781101/extensions,review,/api/v1/cases/2023-410781101/extensions",
        "/api/v1/season-board?year=2023,review,/api/v1/season-board?year=2023",
        "/api/v1/season-board/filings?year=2023,review,/api/v1/season-board/filings?year=2023",
        "/api/v1/season-board.xlsx?year=2023,review,/api/v1/season-board.xlsx?year=2023",
        "/api/v1/seasons/2023/inspection-draw,review,/api/v1/seasons/2023/inspection-draw",
        "/api/v1/seasons/2023/circular.docx?region=410000,review,/api/v1/seasons/2023/circular.docx?region=410000",
        "/api/v1/reviewers/absences,review,/api/v1/reviewers/absences",
        "/api/v1/reviewers,review,/api/v1/reviewers",
        "/review,review,/review",
        "/review/tasks/7,review,/review/tasks/7",
        "/submission/actuator/health,submission,/actuator/health",
        "/submission/api/v1/operations/parked-records,submission,/api/v1/operations/parked-records",
        "/reviewing/api/v1/operations/parked-records,review,/api/v1/operations/parked-records",
        "/api/v1/filings?name=%E5%AE%89%E9%83%BD,submission,/api/v1/filings?name=%E5%AE%89%E9%83%BD",
    })
    void sendsEveryPathToTheServiceThatOwnsIt(String path, String service, String arrives) throws Exception {
        assertThat(get(path).body()).startsWith(service + " GET " + arrives + "\n");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/notices", "/api/v1/recipients", "/notices/1", "/notification/actuator/health"})
    void answersAProblemWhenTheServiceIsAway(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"service-away\"", "\"service\":\"notification\"", "请稍后再试");
    }

    @ParameterizedTest
    @CsvSource({"/notices/1", "/notices", "/notification/nope"})
    void showsABrowserAPageWhenTheServiceIsAway(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", BROWSER)
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(answer.body()).contains("请稍后再试", "<a href=\"/\">", "错误代码：503");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/notices", "/notification/api/v1/operations/parked-records", "/notification/actuator/health"})
    void answersAProblemToABrowserTooWhereOnlyProgramsGo(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", BROWSER)
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"service\":\"notification\"");
    }

    @Test
    void showsABrowserAPageForAnAddressThatIsNone() throws Exception {
        assertThat(raw("GET /reports/%zz", "Accept: " + BROWSER))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: text/html;charset=UTF-8", "<h1>请求有误</h1>");
    }

    @Test
    void saysHowItWasReachedWhateverTheClientClaims() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/submission/x"))
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "8.8.8.8")
                .header("Forwarded", "host=evil.example")
                .build();

        String got = CLIENT.send(request, BodyHandlers.ofString()).body().toLowerCase(Locale.ROOT);

        assertThat(got)
                .contains("x-forwarded-host: localhost:", "x-forwarded-proto: http", "x-forwarded-prefix: /submission")
                .doesNotContain("evil.example", "8.8.8.8");
    }

    @Test
    void passesHeadersTokensAndFormsThrough() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/tasks/1/claim"))
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"3\"")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=1&b=2"))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body())
                .contains("Authorization: Bearer abc", "Idempotency-key: k-1", "If-match: \"3\"", "7 bytes");
    }

    @Test
    void passesRedirectsToTheClient() throws Exception {
        HttpResponse<String> answer = get("/redirect");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/elsewhere"));
    }

    @Test
    void passesAnUploadOfMoreThanTwentyMegabytesSoThatTheServiceCanRefuseIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/filings/2023-1/imports"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[25_000_000]))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("25000000 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/agencies/%00,400",
        "GET /api/v1/filings%2f2023-1,400",
        "GET /api/v1/filings/%zz,400",
        "GET /api/v1/filings?q=%zz,400",
        "GET /api/v1/x{y},400",
        "TRACE /api/v1/filings,405",
        "CONNECT x:80,501",
        "BREW /api/v1/filings,200",
    })
    void answersAProblemForWhatIsNoRequestAtAll(String line, int status) throws IOException {
        String answer = raw(line, "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        if (status >= 400) {
            assertThat(answer)
                    .contains("Content-Type: application/problem+json", "\"instance\":\"", "请")
                    .doesNotContain("internal-error");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type: */*,415,unsupported-media-type",
        "Content-Type: application/*; q=1,415,unsupported-media-type",
        "Idempotency-Key: 键,400,header-not-ascii",
    })
    void answersAProblemForHeadersThatWouldNotArriveAsTheyCame(String header, int status, String code)
            throws IOException {
        assertThat(raw("POST /api/v1/tasks/1/claim", header))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json", "\"code\":\"" + code + "\"");
    }

    @Test
    void passesAFormOnUnreadWhateverItsEscapes() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/filings/1/draft"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("{\"a\":\"%\\u\"}"))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("submission PUT", "11 bytes");
    }

    /** What a well-behaved client cannot send. */
    private static String raw(String line, String header) throws IOException {
        URI door = URI.create(address);
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            String request = line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + (header.isEmpty() ? "" : header + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    private static HttpServer server(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            long length = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
            StringBuilder answer =
                    new StringBuilder(name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
            exchange.getRequestHeaders()
                    .forEach((header, values) -> answer.append(header)
                            .append(": ")
                            .append(String.join(", ", values))
                            .append("\n"));
            answer.append(length).append(" bytes\n");
            if (exchange.getRequestURI().getPath().equals("/redirect")) {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
            }
            byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
            boolean redirect = exchange.getResponseHeaders().containsKey("Location");
            exchange.sendResponseHeaders(redirect ? 302 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
