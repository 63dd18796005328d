package org.nianbao.submission.draft.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(FilingId id) {
        return jdbc.sql("select version, report, import_id, saved_by, saved_at from draft where filing_id = ?")
                .param(id.toString())
                .query((row, n) -> new Draft(
                        id,
                        row.getLong("version"),
                        ReportJson.read(row.getString("report")),
                        row.getObject("import_id", UUID.class),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    @Override
    public void save(Draft draft) {
        jdbc.sql("""
                        insert into draft (filing_id, version, report, import_id, saved_by, saved_at)
                        values (:filing, :version, :report::jsonb, :import, :by, :at)
                        on conflict (filing_id) do update set version = excluded.version, report = excluded.report,
                            import_id = excluded.import_id, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .param("filing", draft.filingId().toString())
                .param("version", draft.version())
                .param("report", ReportJson.writeString(draft.report()))
                .param("import", draft.importId())
                .param("by", draft.savedBy())
                .param("at", Timestamp.from(draft.savedAt()))
                .update();
        jdbc.sql("insert into draft_author (filing_id, subject) values (?, ?) on conflict do nothing")
                .params(draft.filingId().toString(), draft.savedBy())
                .update();
    }

    @Override
    public List<String> authors(FilingId id) {
        return jdbc.sql("select subject from draft_author where filing_id = ? order by subject")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
