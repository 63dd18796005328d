package org.nianbao.review.reviewcase.persistence;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.review.reviewcase.application.ProcessRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProcessRuns implements ProcessRuns {

    private final JdbcClient jdbc;

    JdbcProcessRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(String filingId, Instant at) {
        int begun = jdbc.sql("""
                        insert into process_run (filing_id, run, begun_at)
                        select :filing, coalesce(max(run), 0) + 1, :at from process_run where filing_id = :filing
                        on conflict do nothing""")
                .param("filing", filingId)
                .param("at", Columns.of(at))
                .update();
        if (begun == 0) {
            throw new IllegalStateException("a process is running for " + filingId);
        }
    }

    @Override
    public void started(String filingId, String instanceId) {
        jdbc.sql("update process_run set instance_id = :instance where filing_id = :filing and ended_at is null")
                .param("filing", filingId)
                .param("instance", instanceId)
                .update();
    }

    @Override
    public Optional<String> running(String filingId) {
        return jdbc.sql("""
                        select instance_id from process_run
                        where filing_id = :filing and ended_at is null and instance_id is not null""").param("filing", filingId).query(String.class).optional();
    }

    @Override
    public void end(String filingId, Instant at) {
        jdbc.sql("update process_run set ended_at = :at where filing_id = :filing and ended_at is null")
                .param("filing", filingId)
                .param("at", Columns.of(at))
                .update();
    }
}
