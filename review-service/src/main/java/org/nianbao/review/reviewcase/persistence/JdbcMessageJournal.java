package org.nianbao.review.reviewcase.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.review.reviewcase.application.MessageJournal;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessageJournal implements MessageJournal {

    private final JdbcClient jdbc;

    JdbcMessageJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(KeptMessage message, Verdict verdict, Instant at) {
        jdbc.sql("""
                        insert into kept_message (id, filing_id, type, time, body, verdict, kept_at, tried_version)
                        values (:id, :filing, :type, :time, :body, :verdict, :at,
                            (select version from review_case where filing_id = :filing))
                        on conflict (id) do nothing""")
                .param("id", message.id())
                .param("filing", message.filingId())
                .param("type", message.type())
                .param("time", Columns.of(message.time()))
                .param("body", message.body())
                .param("verdict", verdict.name())
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public List<String> filingsToTry() {
        return jdbc.sql("""
                        select distinct k.filing_id from kept_message k join review_case c using (filing_id)
                        where k.verdict = 'EARLY' and k.settled_at is null and k.tried_version is distinct from c.version
                        limit 100""").query(String.class).list();
    }

    @Override
    public List<KeptMessage> waiting(String filingId) {
        return jdbc.sql("""
                        select id, filing_id, type, time, body from kept_message
                        where filing_id = :filing and verdict = 'EARLY' and settled_at is null order by arrival""")
                .param("filing", filingId)
                .query((row, number) -> new KeptMessage(
                        UUID.fromString(Columns.text(row, "id")),
                        Columns.text(row, "filing_id"),
                        Columns.text(row, "type"),
                        Columns.instant(row, "time"),
                        row.getBytes("body")))
                .list();
    }

    @Override
    public void settle(KeptMessage message, Verdict verdict, Instant at) {
        jdbc.sql("update kept_message set settled_as = :verdict, settled_at = :at where id = :id")
                .param("id", message.id())
                .param("verdict", verdict.name())
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public void tried(String filingId) {
        jdbc.sql("""
                        update kept_message set tried_version =
                            (select version from review_case where filing_id = :filing)
                        where filing_id = :filing and verdict = 'EARLY' and settled_at is null""").param("filing", filingId).update();
    }
}
