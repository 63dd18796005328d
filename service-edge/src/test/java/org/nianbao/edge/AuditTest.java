package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.nianbao.audit.AuditEntry;
import org.nianbao.audit.Digest;
import org.nianbao.edge.audit.Acting;
import org.nianbao.edge.audit.Audit;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit log as commands write it, in a real database. */
class AuditTest extends EdgeTest {

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void chainsTheEntriesOfOneThing() {
        String chain = "2026-" + UUID.randomUUID();
        write(() -> audit.record(chain, "filing-opened", null, Map.of("state", "OPEN")));
        write(() -> audit.record(chain, "report-submitted", Map.of("state", "OPEN"), Map.of("state", "SUBMITTED")));

        List<AuditEntry> entries = entries(chain);

        assertThat(entries).extracting(AuditEntry::number).containsExactly(1L, 2L);
        assertThat(entries).allMatch(AuditEntry::isIntact);
        assertThat(entries.get(0).previousHash()).isEqualTo(Digest.NOTHING_BEFORE);
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
        assertThat(entries.get(1).before()).isEqualTo("{\"state\":\"OPEN\"}");
        assertThat(entries.get(0).at()).startsWith("2026-12-01T");
        assertThat(head(chain)).isEqualTo(entries.get(1).hash());
    }

    @Test
    void writesWhatChangedInOneCanonicalForm() {
        String chain = "form:" + UUID.randomUUID();
        record Dates(LocalDate submitBy, BigDecimal fee, Instant at, long version, List<String> codes) {}
        write(() -> audit.record(
                chain,
                "changed",
                null,
                new Dates(
                        LocalDate.of(2027, 1, 31),
                        new BigDecimal("0.10"),
                        Instant.parse("2026-12-01T01:00:00Z"),
                        7,
                        List.of("R03", "回执\"\n\uD800"))));

        AuditEntry entry = entries(chain).get(0);
        assertThat(entry.after())
                .isEqualTo("{\"at\":\"2026-12-01T01:00:00Z\",\"codes\":[\"R03\",\"回执\\\"\\n\uFFFD\"],"
                        + "\"fee\":\"0.10\",\"submitBy\":\"2027-01-31\",\"version\":7}");
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    void namesTheCallerAndTheAddressOfARequest() {
        long id = json(send(post("/api/v1/notes", "{\"text\":\"一\",\"year\":2025}")))
                .path("id")
                .asLong();

        AuditEntry entry = entries("note:" + id).get(0);

        assertThat(entry.actor()).isEqualTo("u-1001");
        assertThat(entry.roles()).isEqualTo("[\"clerk\"]");
        assertThat(entry.origin()).matches("ip (127\\.0\\.0\\.1|0:0:0:0:0:0:0:1)");
        assertThat(entry.after()).isEqualTo("{\"id\":" + id + ",\"text\":\"一\"}");
    }

    @Test
    void namesTheAddressThatTheFrontDoorForwards() {
        long id = json(send(post("/api/v1/notes", "{\"text\":\"一\",\"year\":2025}")
                        .header("X-Forwarded-For", "203.0.113.7")))
                .path("id")
                .asLong();

        assertThat(entries("note:" + id).get(0).origin()).isEqualTo("ip 203.0.113.7");
    }

    @Test
    void namesTheMessageTheTimerOrTheProcess() {
        String chain = "origins:" + UUID.randomUUID();
        Acting.message("/review-service", "nianbao.review.v1", "e-1").during(() -> {
            write(() -> audit.record(chain, "report-returned", null, null));
            write(() -> audit.recordAs("u-3001", chain, "report-approved", null, null));
        });
        Acting.timer("submission-service", "season-rounds")
                .during(() -> write(() -> audit.record(chain, "season-closed", null, null)));
        write(() -> audit.record(chain, "sealed", null, null));

        assertThat(entries(chain))
                .extracting(entry -> entry.actor() + " " + entry.origin())
                .containsExactly(
                        "review-service event nianbao.review.v1/e-1",
                        "u-3001 event nianbao.review.v1/e-1",
                        "submission-service timer season-rounds",
                        "service process service");
    }

    @Test
    void keepsNoEntryOfATransactionThatRollsBack() {
        String chain = "undone:" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            audit.record(chain, "undone", null, null);
            status.setRollbackOnly();
        });

        assertThat(entries(chain)).isEmpty();
        assertThatThrownBy(() -> audit.record(chain, "alone", null, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersTheEntriesOfManyWritersWithoutAGap() throws ExecutionException, InterruptedException {
        String chain = "crowd:" + UUID.randomUUID();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int turn = i;
                written.add(writers.submit(() -> write(() -> audit.record(chain, "turn", null, turn))));
            }
            for (Future<?> each : written) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }

        List<AuditEntry> entries = entries(chain);
        assertThat(entries).hasSize(100).allMatch(AuditEntry::isIntact);
        for (int i = 0; i < 100; i++) {
            assertThat(entries.get(i).number()).isEqualTo(i + 1);
            assertThat(entries.get(i).previousHash())
                    .isEqualTo(
                            i == 0 ? Digest.NOTHING_BEFORE : entries.get(i - 1).hash());
        }
    }

    @Test
    void refusesToChangeOrDeleteWhatWasWritten() {
        String chain = "kept:" + UUID.randomUUID();
        write(() -> audit.record(chain, "kept", null, null));

        for (String statement : List.of(
                "update audit_entry set actor = 'u-9' where chain = '" + chain + "'",
                "delete from audit_entry where chain = '" + chain + "'",
                "truncate audit_entry",
                "delete from audit_head where chain = '" + chain + "'",
                "truncate audit_head")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only added to");
        }
        assertThat(entries(chain)).hasSize(1);
    }

    @Test
    void comesIntoADatabaseThatHasTheServicesOwnTablesAlready() {
        String kept = RealParts.get().freshDatabase("kept");
        Flyway before = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(kept, LocalPostgres.USER, LocalPostgres.USER)
                .locations("classpath:db/migration")
                .load();
        before.migrate();

        Flyway now = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(kept, LocalPostgres.USER, LocalPostgres.USER)
                .load();

        assertThat(now.migrate().migrations).extracting(step -> step.version).contains("110");
    }

    private void write(Runnable record) {
        transaction.executeWithoutResult(status -> record.run());
    }

    private String head(String chain) {
        return jdbc.sql("select hash from audit_head where chain = ?")
                .param(chain)
                .query(String.class)
                .single();
    }

    private List<AuditEntry> entries(String chain) {
        return jdbc.sql("select * from audit_entry where chain = ? order by number")
                .param(chain)
                .query((row, line) -> new AuditEntry(
                        row.getString("chain"),
                        row.getLong("number"),
                        row.getObject("at", java.time.OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toInstant()
                                .toString(),
                        row.getString("actor"),
                        row.getString("roles"),
                        row.getString("origin"),
                        row.getString("action"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("previous_hash"),
                        row.getString("hash")))
                .list();
    }
}
