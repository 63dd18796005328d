package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.nianbao.parts.TokenMint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service in a process of its own, with the memory it gets in local-stack, killed while it sends. */
class KilledServiceTest {

    private static final int LETTERS = 300;

    private final String database = RealParts.get().freshDatabase("killed");
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database, LocalPostgres.USER, LocalPostgres.USER));
    private final MailOffice office = MailOffice.another();

    @TempDir
    Path directory;

    private Process service = new ProcessBuilder("true").start();

    KilledServiceTest() throws IOException {}

    @AfterEach
    void endTheService() {
        service.destroyForcibly();
    }

    @Test
    void losesNoLetterAndSendsNoneTwiceUnderAnotherIdWhenItIsKilledInTheMiddle() throws Exception {
        office.door().shut();
        startAndWait();
        jdbc.sql("""
                insert into filing (id, year, agency_code, agency_name, region_codes, region_names, submit_by, publish_by)
                values ('2026-1', 2026, '1', '一', '{}', '{}', '2027-01-22', '2027-01-31')
                """).update();
        jdbc.sql("""
                insert into notice (id, event_id, kind, filing_id, audience, role, scope, recipient, title, text, state, created_at)
                select gen_random_uuid(), gen_random_uuid(), 'filing-due-soon', '2026-1', 'AGENCY', 'CLERK', '1', 'u-' || n, '标题', '正文', 'PENDING', now()
                  from generate_series(1, ?) n
                """).param(LETTERS).update();
        jdbc.sql("""
                insert into delivery (id, recipient, channel, address)
                select id, recipient, 'EMAIL', recipient || '@example.cn' from notice
                """).update();
        jdbc.sql("""
                insert into delivery_line (delivery_id, notice_id, filing_id, kind, channel)
                select id, id, filing_id, kind, 'EMAIL' from notice
                """).update();
        office.door().open();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> office.messageIds().size() >= LETTERS / 10);

        service.destroyForcibly().waitFor();
        int beforeDeath = office.messageIds().size();
        assertThat(count("delivery where state = 'SENT'")).isLessThan(LETTERS);
        startAndWait();

        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> count("delivery where state = 'SENT'") == LETTERS);
        List<String> ids = office.messageIds();
        Set<String> distinct = new HashSet<>(ids);
        assertThat(beforeDeath).isLessThan(LETTERS);
        assertThat(distinct).hasSize(LETTERS);
        // at most one letter for each worker was under way when the process died
        assertThat(ids.size() - distinct.size()).isLessThanOrEqualTo(4);
        assertThat(count("outbox")).isEqualTo(LETTERS);
        assertThat(count("notice where state = 'SENT'")).isEqualTo(LETTERS);
    }

    private void startAndWait() throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NotificationService.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "NIANBAO_PORT",
                        String.valueOf(port),
                        "NIANBAO_DB_URL",
                        database,
                        "NIANBAO_ISSUER",
                        TokenMint.get().issuer(),
                        "NIANBAO_JWKS_URI",
                        TokenMint.get().jwksUri(),
                        "NIANBAO_SMTP_HOST",
                        "127.0.0.1",
                        "NIANBAO_SMTP_PORT",
                        String.valueOf(office.door().port()),
                        // no broker is needed here
                        "NIANBAO_OUTBOX_ENABLED",
                        "false",
                        "SPRING_KAFKA_ADMIN_AUTO_CREATE",
                        "false"));
        service = builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log-" + port).toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(120)).ignoreExceptions().until(() -> {
            assertThat(service.isAlive()).isTrue();
            return new Api(port).get(null, "/actuator/health/readiness").status() == 200;
        });
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
