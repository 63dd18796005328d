package org.nianbao.submission.filing.persistence;

import java.sql.Timestamp;
import java.util.Optional;
import org.nianbao.submission.filing.application.Retractions;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetractions implements Retractions {

    private final JdbcClient jdbc;

    JdbcRetractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(FilingId id, Retraction retraction) {
        jdbc.sql("""
                        insert into retraction (filing_id, revision, note, retracted_by, retracted_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        retraction.revision(),
                        retraction.note(),
                        retraction.by(),
                        Timestamp.from(retraction.at()))
                .update();
    }

    @Override
    public Optional<Retraction> last(FilingId id) {
        return jdbc.sql("""
                        select revision, note, retracted_by, retracted_at from retraction
                        where filing_id = ? order by revision desc limit 1""")
                .param(id.toString())
                .query((row, n) -> new Retraction(
                        row.getInt("revision"),
                        row.getString("note"),
                        row.getString("retracted_by"),
                        row.getTimestamp("retracted_at").toInstant()))
                .optional();
    }
}
