package org.nianbao.review;

import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.events.Topic;
import org.nianbao.parts.RealParts;
import org.nianbao.parts.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running service for all tests of this module; timers and asynchronous steps are executed by hand. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nianbao.outbox.poll-interval=100ms", "nianbao.review.kept-messages-every=1h"})
@ActiveProfiles("test")
@Import(TestParts.class)
@ExtendWith(ClosedBeforeItsParts.class)
abstract class ServiceTest {

    static {
        // the service must not depend on the zone of its machine
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    }

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    SubmissionSide submission;

    @Autowired
    Jobs jobs;

    @Autowired
    Situations situations;

    @Autowired
    Ledger ledger;

    Api api;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        RealParts parts = RealParts.get();
        parts.createTopic(Topic.SUBMISSION, Topic.PARTITIONS);
        String database = parts.freshDatabase("review");
        Map.of(
                        "NIANBAO_DB_URL", database,
                        "NIANBAO_KAFKA", parts.bootstrapServers(),
                        "NIANBAO_ISSUER", TokenMint.get().issuer(),
                        "NIANBAO_JWKS_URI", TokenMint.get().jwksUri())
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void aWednesdayMorningInTheSeason() {
        jobs.onlyByHand();
        clock.set("2024-01-10T10:00:00+08:00");
        api = new Api(port);
        Api administrator = api.as("u-9001", "administrator");
        String etag = administrator.get("/api/v1/reviewers").ok().etag();
        administrator.put("/api/v1/reviewers", Situations.REVIEWERS, etag).ok();
    }
}
