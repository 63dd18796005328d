package org.nianbao.submission.filing.persistence;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nianbao.submission.filing.application.Extensions;
import org.nianbao.submission.filing.model.Extension;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;

    JdbcExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID event, FilingId id, Extension extension) {
        jdbc.sql("""
                        insert into filing_extension (event_id, filing_id, submit_by, publish_by, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event,
                        id.toString(),
                        extension.submitBy(),
                        extension.publishBy(),
                        extension.reason(),
                        extension.by(),
                        Timestamp.from(extension.at()))
                .update();
    }

    @Override
    public List<Extension> of(FilingId id) {
        return jdbc.sql("""
                        select submit_by, publish_by, reason, granted_by, granted_at from filing_extension
                        where filing_id = ? order by granted_at, event_id""")
                .param(id.toString())
                .query((row, n) -> new Extension(
                        row.getObject("submit_by", LocalDate.class),
                        row.getObject("publish_by", LocalDate.class),
                        row.getString("reason"),
                        row.getString("granted_by"),
                        row.getTimestamp("granted_at").toInstant()))
                .list();
    }
}
