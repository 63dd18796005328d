package org.nianbao.submission.consolidation.persistence;

import java.sql.Timestamp;
import java.util.Optional;
import org.nianbao.submission.consolidation.application.Draftings;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDraftings implements Draftings {

    private final JdbcClient jdbc;
    private final SubordinateFilings filings;

    JdbcDraftings(JdbcClient jdbc, SubordinateFilings filings) {
        this.jdbc = jdbc;
        this.filings = filings;
    }

    @Override
    public Optional<Drafting> last(FilingId id) {
        return jdbc.sql("""
                        select draft_version, drafted_at, drafted_by, overview from consolidation_draft
                        where filing_id = ? order by draft_version desc limit 1""")
                .param(id.toString())
                .query((row, n) -> new Drafting(
                        row.getLong("draft_version"),
                        row.getTimestamp("drafted_at").toInstant(),
                        row.getString("drafted_by"),
                        row.getString("overview")))
                .optional();
    }

    @Override
    public void keep(FilingFacts consolidated, Drafting drafting) {
        jdbc.sql("""
                        insert into consolidation_draft (filing_id, draft_version, drafted_at, drafted_by, overview)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        consolidated.id().toString(),
                        drafting.draftVersion(),
                        Timestamp.from(drafting.at()),
                        drafting.by(),
                        drafting.overview())
                .update();
        filings.ask(consolidated, """
                        insert into consolidation_source (filing_id, draft_version, agency_code, revision)
                        select :own, :version, agency_code, revision from counted""").param("version", drafting.draftVersion()).update();
    }

    @Override
    public void prepared(FilingId id, Drafting drafting, String overview) {
        jdbc.sql("update consolidation_draft set overview = ? where filing_id = ? and draft_version = ?")
                .params(overview, id.toString(), drafting.draftVersion())
                .update();
    }

    @Override
    public void forget(FilingId id, Drafting drafting) {
        jdbc.sql("delete from consolidation_source where filing_id = ? and draft_version = ?")
                .params(id.toString(), drafting.draftVersion())
                .update();
        jdbc.sql("delete from consolidation_draft where filing_id = ? and draft_version = ?")
                .params(id.toString(), drafting.draftVersion())
                .update();
    }
}
