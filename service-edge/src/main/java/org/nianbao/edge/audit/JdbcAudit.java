package org.nianbao.edge.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditEntry;
import org.nianbao.audit.CanonicalJson;
import org.nianbao.audit.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The audit log in the tables {@code audit_entry} and {@code audit_head}. */
public final class JdbcAudit implements Audit {

    private static final Pattern CHAIN = Pattern.compile("[!-~]{1,200}");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Acting service;

    /** @param service who acts on a thread that was told nothing */
    public JdbcAudit(JdbcClient jdbc, JsonMapper json, Clock clock, Acting service) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    @Override
    public void record(String chain, String action, @Nullable Object before, @Nullable Object after) {
        append(acting(), chain, action, before, after);
    }

    @Override
    public void recordAs(String actor, String chain, String action, @Nullable Object before, @Nullable Object after) {
        append(acting().as(actor), chain, action, before, after);
    }

    private Acting acting() {
        return Acting.here().or(RequestActing::here).orElse(service);
    }

    private void append(Acting acting, String chain, String action, @Nullable Object before, @Nullable Object after) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an audit entry must be written in a transaction: " + action);
        }
        if (!CHAIN.matcher(chain).matches()) {
            throw new IllegalArgumentException("not the name of a chain: " + chain);
        }
        Head head = lock(chain);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        insert(
                new AuditEntry(
                                chain,
                                head.number + 1,
                                at.toString(),
                                clean(acting.actor()),
                                CanonicalJson.of(acting.roles()),
                                clean(acting.origin()),
                                clean(action),
                                canonical(before),
                                canonical(after),
                                head.hash,
                                "")
                        .hashed(),
                at);
    }

    /** The chain's last link, locked until the caller's transaction ends. */
    private Head lock(String chain) {
        var locked = jdbc.sql("select number, hash from audit_head where chain = ? for update")
                .param(chain)
                .query((row, line) -> new Head(row.getLong("number"), row.getString("hash")));
        return locked.optional().orElseGet(() -> {
            jdbc.sql("insert into audit_head (chain, number, hash) values (?, 0, ?) on conflict do nothing")
                    .params(chain, Digest.NOTHING_BEFORE)
                    .update();
            return locked.single();
        });
    }

    private void insert(AuditEntry entry, Instant at) {
        jdbc.sql("""
                        with added as (
                            insert into audit_entry (chain, number, at, actor, roles, origin, action,
                                before, after, previous_hash, hash)
                            values (:chain, :number, :at, :actor, :roles, :origin, :action,
                                :before::text, :after::text, :previous, :hash))
                        update audit_head set number = :number, hash = :hash where chain = :chain""")
                .param("chain", entry.chain())
                .param("number", entry.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("roles", entry.roles())
                .param("origin", entry.origin())
                .param("action", entry.action())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    private @Nullable String canonical(@Nullable Object value) {
        return value == null ? null : CanonicalJson.of(json.convertValue(value, Object.class));
    }

    /** Without what the column could not hold as it is. */
    private static String clean(String text) {
        return new String(text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private record Head(long number, String hash) {}
}
