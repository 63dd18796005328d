package org.nianbao.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator wants to know of the outbox and the parking lot. */
final class OutboxState {

    private final JdbcClient jdbc;

    OutboxState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long unsent() {
        return count("select count(*) from outbox where published_at is null");
    }

    /** Age of the oldest message not yet sent, in seconds; 0 when all are. */
    long oldestUnsentSeconds() {
        return count("""
                select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::bigint
                from outbox where published_at is null""");
    }

    long parked() {
        return count("select count(*) from parked_record");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
