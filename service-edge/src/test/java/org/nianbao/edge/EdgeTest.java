package org.nianbao.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.nianbao.edge.sample.Notes;
import org.nianbao.edge.sample.SampleService;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.nianbao.parts.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample service on a free port with a database of its own; the tests are its clients over HTTP. */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.flyway.locations=classpath:db/edge,classpath:db/migration",
            "nianbao.clock=2026-12-01T09:00+08:00"
        })
abstract class EdgeTest {

    static final String CLERK = TokenMint.get().token("u-1001", List.of("clerk"), "410781101", null);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATABASE = RealParts.get().freshDatabase("edge");

    @Autowired
    protected Notes notes;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DATABASE);
        registry.add("spring.datasource.username", () -> LocalPostgres.USER);
        registry.add("spring.datasource.password", () -> LocalPostgres.USER);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TokenMint.get()::issuer);
        registry.add(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                () -> "${nianbao.test.keys:" + TokenMint.get().jwksUri() + "}");
    }

    @BeforeEach
    void forgetOtherTests() {
        notes.clear();
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    HttpRequest.Builder clerk(String path) {
        return anonymous(path).header("Authorization", "Bearer " + CLERK);
    }

    HttpRequest.Builder post(String path, String body) {
        return clerk(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("No answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopping);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
