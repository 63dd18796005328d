package org.nianbao.stack.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller whose service is away for a moment. */
class FrontDoorClientTest {

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            exchange.getRequestBody().readAllBytes();
            int status = exchange.getRequestURI().getPath().equals("/refused") ? 422 : keys.size() < 3 ? 503 : 201;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void repeatsAPostWithTheSameKeyUntilTheServiceIsBack() {
        Answer answer = client().post("/api/v1/filings/2023-1/submissions", Map.of());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(keys).hasSize(3);
        assertThat(keys).containsOnly(keys.get(0));
    }

    @Test
    void takesARefusalForAnAnswer() {
        Answer answer = client().post("/refused", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(keys).hasSize(1);
    }

    private FrontDoorClient client() {
        return FrontDoorClient.anonymous(
                URI.create("http://localhost:" + server.getAddress().getPort()));
    }
}
