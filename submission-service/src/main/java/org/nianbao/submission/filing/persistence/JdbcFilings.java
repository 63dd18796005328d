package org.nianbao.submission.filing.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.submission.filing.application.FilingQuery;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.OpenFiling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFilings implements Filings {

    private static final String SELECT = """
            select year, agency_code, agency_name, agency_kind, region_path, submit_by, publish_by, state, submissions,
                first_submitted_at, published_submission, published_revision, round, rework_due_at, reason
            from filing
            """;

    private final JdbcClient jdbc;

    JdbcFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FilingId> add(List<OpenFiling> filings) {
        return Set.copyOf(OpenFilingRows.bind(jdbc.sql(OpenFilingRows.INSERT), filings)
                .query((row, n) -> new FilingId(row.getInt("year"), row.getString("agency_code")))
                .list());
    }

    @Override
    public Optional<Filing> find(FilingId id) {
        return one(SELECT + "where id = ?", id);
    }

    @Override
    public Optional<Filing> lock(FilingId id) {
        return one(SELECT + "where id = ? for update", id);
    }

    private Optional<Filing> one(String sql, FilingId id) {
        return jdbc.sql(sql)
                .param(id.toString())
                .query((row, n) -> FilingRow.read(row))
                .optional();
    }

    @Override
    public void save(Filing filing) {
        int rows = jdbc.sql("""
                        update filing set submit_by = :submitBy, publish_by = :publishBy, state = :state,
                            submissions = :submissions, first_submitted_at = :firstSubmittedAt,
                            published_submission = :publishedSubmission, published_revision = :publishedRevision,
                            round = :round, rework_due_at = :reworkDueAt, reason = :reason
                        where id = :id""").params(FilingRow.of(filing)).update();
        if (rows != 1) {
            throw new IllegalStateException("no filing " + filing.id());
        }
    }

    @Override
    public List<Filing> list(FilingQuery query) {
        StringBuilder sql = new StringBuilder(SELECT).append("where id > ?");
        List<Object> values = new ArrayList<>();
        values.add(query.after() == null ? "" : query.after());
        if (query.year() != null) {
            sql.append(" and year = ?");
            values.add(query.year());
        }
        if (query.state() != null) {
            sql.append(" and state = ?");
            values.add(query.state().name());
        }
        if (!query.regions().isEmpty()) {
            sql.append(" and region_path @> ?::text[]");
            values.add(query.regions().toArray(String[]::new));
        }
        for (String agency : query.agencies()) {
            sql.append(" and agency_code = ?");
            values.add(agency);
        }
        values.add(query.limit());
        return jdbc.sql(sql.append(" order by id limit ?").toString())
                .params(values)
                .query((row, n) -> FilingRow.read(row))
                .list();
    }
}
