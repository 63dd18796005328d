package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.nianbao.parts.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service with a real database, broker and mail server; one context for all tests of the module, which keep
 * apart by agencies, and so filings, of their own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "nianbao.delivery.digest-pause=500ms",
            "nianbao.delivery.release-interval=100ms",
            "nianbao.bounces.host=127.0.0.1",
            "nianbao.bounces.protocol=imap",
            "nianbao.bounces.user=nianbao@localhost",
            "nianbao.bounces.password=any",
            "nianbao.bounces.interval=200ms",
            "nianbao.webhook.hosts=localhost,nowhere.invalid",
            "nianbao.webhook.private-networks=true",
            "nianbao.webhook.time-limit=2s",
            "nianbao.delivery.first-pause=100ms",
            "nianbao.delivery.poll-interval=200ms",
            "nianbao.delivery.longest-channel-pause=400ms",
            "nianbao.outbox.poll-interval=100ms"
        })
@Import(MovableClock.Wiring.class)
abstract class ServiceTest {

    private static final String DATABASE = RealParts.get().freshDatabase("notification");
    private static final AtomicInteger AGENCIES = new AtomicInteger(410_781_200);

    @Autowired
    protected JdbcClient jdbc;

    @LocalServerPort
    private int port;

    protected final Broker broker = Broker.get();
    protected final MailOffice office = MailOffice.get();

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        Broker.get();
        registry.add("spring.datasource.url", () -> DATABASE);
        registry.add("spring.datasource.username", () -> LocalPostgres.USER);
        registry.add("spring.datasource.password", () -> LocalPostgres.USER);
        registry.add("spring.kafka.bootstrap-servers", RealParts.get()::bootstrapServers);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TokenMint.get()::issuer);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TokenMint.get()::jwksUri);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("nianbao.bounces.port", MailOffice.get()::imapPort);
        registry.add("spring.mail.port", MailOffice.get().door()::port);
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        MovableClock.CLOCK.put(MovableClock.START.toString());
        office.door().passEverything();
        office.door().open();
    }

    protected Api api() {
        return new Api(port);
    }

    /** A new agency with a clerk and a leader, and its filing of 2026, which is not announced yet. */
    protected Township newTownship() {
        Township township = new Township(String.valueOf(AGENCIES.incrementAndGet()));
        register(township.clerk(), township.leader());
        return township;
    }

    protected void register(String... people) {
        Api.Answer answer = api().put(Api.administrator(), "/api/v1/recipients", "[" + String.join(",", people) + "]");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    /** The notices of a filing as an administrator sees them. */
    protected List<JsonNode> notices(String filingId) {
        return api()
                .get(Api.administrator(), "/api/v1/notices?filing=" + filingId)
                .body()
                .get("items")
                .values()
                .stream()
                .toList();
    }

    /** Each of the deliveries of a filing's notices. */
    protected List<JsonNode> deliveries(String filingId) {
        return notices(filingId).stream()
                .flatMap(notice -> notice.get("deliveries").values().stream())
                .toList();
    }

    protected static ConditionFactory soon() {
        return Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(120));
    }
}
