package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.audit.Fault;
import org.nianbao.audit.Fault.Kind;
import org.nianbao.audit.LogVerifier;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.AuditSeals;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reading, sealing and checking the audit log of a real database, and what somebody may do to its tables. */
class AuditLogTest extends EdgeTest {

    private static final String ADMINISTRATOR = TokenMint.get().token("u-9001", List.of("administrator"), null, null);
    private static final String AUTHORITY = TokenMint.get().token("u-3001", List.of("authority"), null, "410781");

    @Autowired
    private Audit audit;

    @Autowired
    private AuditSeals seals;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate jdbcTemplate;

    @TempDir
    Path directory = Path.of("");

    private final String chain = "2026-" + UUID.randomUUID();

    @BeforeEach
    void write() {
        for (int version = 1; version <= 5; version++) {
            add(chain, version);
        }
    }

    @Test
    void findsNothingInALogAsItWasWritten() throws IOException, SQLException {
        assertThat(faults(null)).isEmpty();
        seals.sealNow();
        assertThat(faults(kept())).isEmpty();
        assertThat(LogVerifier.files(List.of(exported()), kept(), true, done -> {})
                        .faults())
                .isEmpty();
    }

    @Test
    void namesTheFirstEntryThatSomebodyWithTheRightsOfTheOwnerChanged() throws IOException, SQLException {
        seals.sealNow();
        Path kept = kept();
        String mine = " where chain = '" + chain + "' and number = ";

        assertThat(tampered(kept, "update audit_entry set actor = 'u-9'" + mine + 3))
                .isEqualTo(Map.of(3L, Kind.EDITED));
        assertThat(tampered(kept, "update audit_entry set after = after || ' '" + mine + 3))
                .isEqualTo(Map.of(3L, Kind.EDITED));
        assertThat(tampered(kept, "update audit_entry set at = at + interval '1 microsecond'" + mine + 3))
                .isEqualTo(Map.of(3L, Kind.EDITED));
        assertThat(tampered(kept, "delete from audit_entry" + mine + 1)).isEqualTo(Map.of(1L, Kind.MISSING));
        assertThat(tampered(kept, "delete from audit_entry" + mine + 5)).isEqualTo(Map.of(5L, Kind.MISSING));
        assertThat(tampered(
                        kept,
                        "update audit_entry set number = -4" + mine + 2,
                        "update audit_entry set number = 2" + mine + 4,
                        "update audit_entry set number = 4" + mine + -4))
                .isEqualTo(Map.of(2L, Kind.SWAPPED));
        assertThat(tampered(
                        kept,
                        "update audit_entry set number = -number where chain = '" + chain + "' and number > 2",
                        "update audit_entry set number = 1 - number where chain = '" + chain + "' and number < 0",
                        "insert into audit_entry select chain, 3, at, actor, roles, origin, action, before, after,"
                                + " previous_hash, hash from audit_entry" + mine + 2))
                .isEqualTo(Map.of(3L, Kind.INSERTED));
    }

    @Test
    void findsTheLastEntryAndItsHeadDeletedTogetherByTheSeals() throws IOException, SQLException {
        String tail = "delete from audit_entry where number = 5 and chain = '" + chain + "'";
        String head = "update audit_head h set number = 4, hash = e.hash from audit_entry e"
                + " where e.chain = h.chain and e.number = 4 and h.chain = '" + chain + "'";
        assertThat(tampered(null, tail, head)).isEmpty();

        seals.sealNow();
        Path kept = kept();
        assertThat(tampered(null, tail, head)).isEqualTo(Map.of(5L, Kind.MISSING));
        assertThat(tampered(
                        null,
                        "delete from audit_entry where chain = '" + chain + "'",
                        "delete from audit_head where chain = '" + chain + "'"))
                .isEqualTo(Map.of(1L, Kind.MISSING));
        String seal = "delete from audit_seal";
        String heads = "delete from audit_sealed_head";
        assertThat(tampered(null, tail, head, seal, heads)).isEmpty();
        assertThat(tampered(kept, tail, head, seal, heads))
                .containsEntry(5L, Kind.MISSING)
                .containsEntry(1L, Kind.MISSING);
        assertThat(tampered(null, "delete from audit_sealed_head where chain = '" + chain + "'"))
                .hasSize(1)
                .containsValue(Kind.EDITED);
    }

    @Test
    void sealsOnlyWhatHasGrownSince() {
        seals.sealNow();
        assertThat(seals.sealNow()).isEmpty();
        assertThat(seals.sealIfDue()).isEmpty();
        add(chain, 6);
        String other = "2026-" + UUID.randomUUID();
        add(other, 1);

        assertThat(seals.sealNow())
                .hasValueSatisfying(seal -> assertThat(seal.heads()).isEqualTo(2));
        assertThat(jdbc.sql("select number from audit_sealed_head where chain = ? order by number")
                        .param(chain)
                        .query(Long.class)
                        .list())
                .containsExactly(5L, 6L);
    }

    @Test
    void showsAChainPageByPage() {
        HttpResponse<String> first = get(ADMINISTRATOR, "/api/v1/operations/audit?limit=3&chain=" + chain);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).at("/items/0/after/version").asInt()).isEqualTo(1);
        assertThat(json(first).at("/items/2/number").asInt()).isEqualTo(3);
        String next = json(first).path("next").asString();
        HttpResponse<String> second =
                get(ADMINISTRATOR, "/api/v1/operations/audit?limit=3&chain=" + chain + "&after=" + next);
        assertThat(json(second).path("items").size()).isEqualTo(2);
        assertThat(json(second).path("next").isNull()).isTrue();
    }

    @Test
    void letsAnAuthorityReadWhatLiesInItsRegionOnly() {
        add("region:410781", 1);
        add("region:410721", 1);
        String path = "/api/v1/operations/audit";

        assertThat(get(AUTHORITY, path + "?chain=region:410781").statusCode()).isEqualTo(200);
        assertThat(get(AUTHORITY, path + "?chain=region:410721").statusCode()).isEqualTo(404);
        assertThat(get(AUTHORITY, path + "?chain=nothing").statusCode()).isEqualTo(404);
        assertThat(get(AUTHORITY, path + ".jsonl?chain=region:410781").body().lines())
                .isNotEmpty();
        assertThat(get(AUTHORITY, path + ".jsonl?chain=region:410721").statusCode())
                .isEqualTo(404);
        assertThat(get(AUTHORITY, path + ".jsonl").statusCode()).isEqualTo(404);
        assertThat(get(AUTHORITY, path + "-seals.jsonl").statusCode()).isEqualTo(403);
        assertThat(get(CLERK, path + "?chain=region:410781").statusCode()).isEqualTo(403);
        assertThat(get(ADMINISTRATOR, path + "?chain=nothing").statusCode()).isEqualTo(404);
        assertThat(get(ADMINISTRATOR, path).statusCode()).isEqualTo(400);
    }

    @Test
    void exportsTheLogAndItsSealsForTheCommandLine() throws IOException {
        HttpResponse<String> sealed = send(anonymous("/api/v1/operations/audit-seals")
                .header("Authorization", "Bearer " + ADMINISTRATOR)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(sealed.statusCode()).as(sealed.body()).isEqualTo(200);
        HttpResponse<String> log = get(ADMINISTRATOR, "/api/v1/operations/audit.jsonl");
        Path file = Files.writeString(directory.resolve("log.jsonl"), log.body());
        Path kept = Files.writeString(
                directory.resolve("kept.jsonl"),
                get(ADMINISTRATOR, "/api/v1/operations/audit-seals.jsonl").body());

        LogVerifier.Result result = LogVerifier.files(List.of(file), kept, true, done -> {});

        assertThat(log.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jsonl");
        assertThat(result.faults()).isEmpty();
        assertThat(result.entries()).isGreaterThanOrEqualTo(5);
        assertThat(result.seals()).isPositive();
    }

    @Test
    void isSealedExportedAndVerifiedByTheCommandLine() throws IOException, SQLException, InterruptedException {
        String kept = directory.resolve("kept.jsonl").toString();
        String log = directory.resolve("log.jsonl").toString();

        assertThat(commandLine("seal", "-o", kept)).isZero();
        assertThat(commandLine("export", "-o", log)).isZero();
        assertThat(Files.readString(Path.of(log))).contains(chain).contains("第5版");
        assertThat(commandLine("verify", "--seals", kept)).isZero();
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("update audit_entry set actor = 'u-9' where number = 3 and chain = '" + chain + "'");
            connection.commit();
            assertThat(commandLine("verify", "--seals", kept)).isEqualTo(1);
            assertThat(Files.readString(directory.resolve("out.txt"))).startsWith(chain + " 第 3 条被改动");
            statement.execute("set local session_replication_role = replica");
            statement.execute("update audit_entry set actor = 'service' where number = 3 and chain = '" + chain + "'");
            connection.commit();
        }
        assertThat(commandLine("verify", "--seals", kept)).isZero();
        assertThat(commandLine("verify", "--user", "nobody")).isEqualTo(2);
    }

    /** The exit code of the command line in a process of its own, on the database of this test. */
    private int commandLine(String command, String... options) throws IOException, SQLException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.nianbao.audit.commandline.Main",
                command));
        try (Connection connection = connection()) {
            words.addAll(List.of("--jdbc-url", connection.getMetaData().getURL()));
        }
        words.addAll(List.of(options));
        ProcessBuilder process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile());
        process.environment().put("NIANBAO_DB_PASSWORD", LocalPostgres.USER);
        return process.start().waitFor();
    }

    private void add(String name, int version) {
        transaction.executeWithoutResult(status ->
                audit.record(name, "draft-saved", null, Map.of("version", version, "text", "第" + version + "版")));
    }

    private HttpResponse<String> get(String token, String path) {
        return send(anonymous(path).header("Authorization", "Bearer " + token).GET());
    }

    private Path exported() throws IOException {
        return Files.writeString(
                directory.resolve("exported.jsonl"),
                get(ADMINISTRATOR, "/api/v1/operations/audit.jsonl").body());
    }

    private Path kept() throws IOException {
        return Files.writeString(
                directory.resolve("seals.jsonl"),
                get(ADMINISTRATOR, "/api/v1/operations/audit-seals.jsonl").body());
    }

    private List<Fault> faults(@Nullable Path kept) throws IOException, SQLException {
        try (Connection connection = connection()) {
            return LogVerifier.database(connection, kept, done -> {}).faults();
        }
    }

    /** What the check says of the log after these statements, with the triggers off; they are undone. */
    private Map<Long, Kind> tampered(@Nullable Path kept, String... statements) throws IOException, SQLException {
        try (Connection connection = connection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                for (String each : statements) {
                    assertThat(statement.executeUpdate(each)).as(each).isPositive();
                }
            }
            Map<Long, Kind> found = new TreeMap<>();
            LogVerifier.database(connection, kept, done -> {})
                    .faults()
                    .forEach(fault -> found.put(fault.number(), fault.kind()));
            connection.rollback();
            return found;
        }
    }

    private Connection connection() throws SQLException {
        Connection connection =
                Objects.requireNonNull(jdbcTemplate.getDataSource()).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
