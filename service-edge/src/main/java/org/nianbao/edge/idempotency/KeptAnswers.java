package org.nianbao.edge.idempotency;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of kept answers. Every method but {@link #forget} must run in the request's transaction. */
public final class KeptAnswers {

    private final JdbcClient jdbc;

    public KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the key for this transaction; waits for another transaction that has claimed it.
     *
     * @return the answer already kept, or empty when the key is this transaction's to answer
     */
    Optional<KeptAnswer> claim(KeyScope scope, byte[] requestHash, Duration patience) {
        jdbc.sql("select set_config('lock_timeout', ?, true)")
                .param(patience.toMillis() + "ms")
                .query(String.class)
                .single();
        int claimed = jdbc.sql("""
                        insert into kept_answer (scope, caller, path, request_hash) values (?, ?, ?, ?)
                        on conflict (scope) do nothing""")
                .param(scope.hash())
                .param(scope.caller())
                .param(scope.path())
                .param(requestHash)
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(kept(scope));
    }

    private KeptAnswer kept(KeyScope scope) {
        return jdbc.sql(
                        "select request_hash, status, content_type, etag, location, body from kept_answer where scope = ?")
                .param(scope.hash())
                .query((row, number) -> new KeptAnswer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("etag"),
                        row.getString("location"),
                        row.getBytes("body")))
                .single();
    }

    /** Keeps the answer to a key this transaction has claimed. */
    void keep(KeyScope scope, KeptAnswer answer) {
        jdbc.sql("""
                        update kept_answer set status = ?, content_type = ?, etag = ?, location = ?, body = ?
                        where scope = ?""")
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.etag())
                .param(answer.location())
                .param(answer.body())
                .param(scope.hash())
                .update();
    }

    /** Forgets answers older than that, by the database's clock; returns how many. */
    int forget(Duration age) {
        return jdbc.sql("delete from kept_answer where created_at < now() - make_interval(secs => ?)")
                .param((double) age.toSeconds())
                .update();
    }
}
