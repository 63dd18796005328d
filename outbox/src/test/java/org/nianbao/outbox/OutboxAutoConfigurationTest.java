package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.nianbao.parts.RealParts;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OutboxAutoConfigurationTest {

    private static final String TOPIC = "service" + RealParts.get().freshTopicSuffix();
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Service.Listener listener;

    @Autowired
    private HealthIndicator outboxHealthIndicator;

    @Autowired
    private MeterBinder outboxMetrics;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        RealParts.get().createTopic(TOPIC, 12);
        String url = RealParts.get().freshDatabase("service");
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
        properties.add("spring.flyway.locations", () -> "classpath:db/outbox");
        properties.add("spring.kafka.bootstrap-servers", RealParts.get()::bootstrapServers);
        properties.add("nianbao.outbox.poll-interval", () -> "100ms");
    }

    @Test
    void aServiceThatRecordsAndSubscribesGetsItsMessagesWithTheirTrace() {
        UUID id = UUID.randomUUID();
        MDC.put("traceparent", TRACE);
        try {
            record(id, "key");
        } finally {
            MDC.remove("traceparent");
        }
        await().atMost(Duration.ofSeconds(120))
                .until(() -> listener.messages.stream()
                        .anyMatch(message -> message.id().equals(id)));
        IncomingMessage message = listener.messages.stream()
                .filter(received -> received.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(message.type()).isEqualTo("thing-done");
        assertThat(message.source()).isEqualTo("/service");
        assertThat(message.subject()).isEqualTo("thing");
        assertThat(message.time()).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(message.sequence()).isEqualTo(1);
        assertThat(message.body()).asString().isEqualTo("{}");
        assertThat(listener.traces).contains(TRACE);
    }

    @Test
    void anAdministratorSeesAndReplaysParkedRecords() throws Exception {
        listener.failing.set(true);
        record(UUID.randomUUID(), "2023-A");
        await().atMost(Duration.ofSeconds(120)).until(() -> get("").body().contains("2023-A"));
        assertThat(get("").body())
                .contains("\"next\":null")
                .contains("deliberate")
                .contains("ce_id");
        Health health = Objects.requireNonNull(outboxHealthIndicator.health());
        assertThat(health.getDetails()).containsEntry("parked", 1L).containsKeys("unsent", "oldestUnsentSeconds");
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        outboxMetrics.bindTo(registry);
        assertThat(registry.get("nianbao.outbox.parked").gauge().value()).isEqualTo(1);

        assertThat(post("/2023-A/replay").body()).contains("\"replayed\":0").contains("\"remaining\":1");
        listener.failing.set(false);
        assertThat(post("/2023-A/replay").body()).contains("\"replayed\":1").contains("\"failure\":null");
        assertThat(post("/2023-A/replay").statusCode()).isEqualTo(404);
        assertThat(get("?limit=0").statusCode()).isEqualTo(400);
    }

    private void record(UUID id, String key) {
        transaction.executeWithoutResult(status -> outbox.record(new OutgoingMessage(
                id,
                TOPIC,
                key,
                "thing-done",
                "/service",
                "thing",
                Instant.parse("2026-03-31T16:00:00Z"),
                "{}".getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> get(String rest) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(rest)).build());
    }

    private HttpResponse<String> post(String rest) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(rest))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private URI address(String rest) {
        return URI.create("http://localhost:" + port + "/api/v1/operations/parked-records" + rest);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A service that records and subscribes. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        OrderedSubscription subscription() {
            return OrderedSubscription.of("service", TOPIC);
        }

        @Bean
        Listener listener() {
            return new Listener();
        }

        static final class Listener implements MessageHandler {

            private final List<IncomingMessage> messages = new CopyOnWriteArrayList<>();
            private final List<String> traces = new CopyOnWriteArrayList<>();
            private final AtomicBoolean failing = new AtomicBoolean();

            @Override
            public Set<String> types() {
                return Set.of("thing-done");
            }

            @Override
            public void handle(IncomingMessage message) {
                if (failing.get()) {
                    throw new IllegalArgumentException("deliberate");
                }
                messages.add(message);
                traces.add(String.valueOf(TraceParent.current()));
            }
        }
    }
}
