package org.nianbao.stack.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The front door of local-stack, running, and nginx, by its table, send every path to the same service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxTableTest {

    private final Map<String, HttpServer> services = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext frontDoor;

    @BeforeAll
    void start() throws IOException {
        Map<String, Object> settings = new HashMap<>();
        for (String service : List.of("submission", "review", "notification")) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] seen = (service + " " + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, seen.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(seen);
                }
            });
            server.start();
            services.put(service, server);
            settings.put(
                    "nianbao.front-door." + service,
                    "http://localhost:" + server.getAddress().getPort());
        }
        settings.put("server.port", "0");
        frontDoor = FrontDoor.start(settings);
    }

    @AfterAll
    void stop() {
        frontDoor.close();
        services.values().forEach(server -> server.stop(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/, submission, /",
        "/reports/2023/410781101, submission, /reports/2023/410781101",
        "/agency/filings, submission, /agency/filings",
        "/api/public/v1/reports, submission, /api/public/v1/reports",
        "/api/v1/seasons, submission, /api/v1/seasons",
        "/api/v1/seasons/2023/closing, submission, /api/v1/seasons/2023/closing",
        "/api/v1/seasons/2023/reminder-runs, review, /api/v1/seasons/2023/reminder-runs",
        "/api/v1/filings/2023-410781101/draft, submission, /api/v1/filings/2023-410781101/draft",
        "/api/v1/tasks?desk=AUTHORITY, review, /api/v1/tasks?desk=AUTHORITY",
        "/api/v1/tasks/7/claim, review, /api/v1/tasks/7/claim",
        "/api/v1/tasksheet, submission, /api/v1/tasksheet",
        "/api/v1/cases/2023-410781101, review, /api/v1/cases/2023-410781101",
        "/api/v1/season-board?year=2023, review, /api/v1/season-board?year=2023",
        "/api/v1/season-board/filings?year=2023, review, /api/v1/season-board/filings?year=2023",
        "/api/v1/season-board.xlsx?year=2023, review, /api/v1/season-board.xlsx?year=2023",
        "/api/v1/seasons/2023/inspection-draw, review, /api/v1/seasons/2023/inspection-draw",
        "/api/v1/seasons/2023/circular.docx, review, /api/v1/seasons/2023/circular.docx",
        "/api/v1/seasons/2023/circularXdocx, submission, /api/v1/seasons/2023/circularXdocx",
        "/api/v1/reviewers, review, /api/v1/reviewers",
        "/review, review, /review",
        "/review/tasks, review, /review/tasks",
        "/api/v1/notices, notification, /api/v1/notices",
        "/api/v1/notices/7/acknowledgement, notification, /api/v1/notices/7/acknowledgement",
        "/api/v1/recipients, notification, /api/v1/recipients",
        "/notices, notification, /notices",
        "/submission/actuator/health, submission, /actuator/health",
        "/reviewing/actuator/health, review, /actuator/health",
        "/reviewing/api/v1/operations/parked-records, review, /api/v1/operations/parked-records",
        "/notification/actuator/health, notification, /actuator/health"
    })
    void sendsThePathToTheSameServiceAsNginx(String path, String service, String seen)
            throws IOException, InterruptedException {
        int port = Objects.requireNonNull(((WebServerApplicationContext) frontDoor).getWebServer())
                .getPort();
        String answer = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(answer).isEqualTo(service + " " + seen);
        assertThat(NginxTable.read().send(path)).isEqualTo(service + " " + seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {413, 503, 504})
    void showsTheSamePagesAsNginx(int status) {
        assertThat(NginxTable.file())
                .contains("\"" + RefusalPage.POLICY + "\" always;")
                .contains("return " + status + " '" + RefusalPage.of(new Refusal(status, "", "")) + "';");
    }
}
