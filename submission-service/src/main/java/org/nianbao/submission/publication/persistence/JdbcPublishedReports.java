package org.nianbao.submission.publication.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.submission.draft.application.PublicRecord;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.publication.application.PublicQuery;
import org.nianbao.submission.publication.application.PublishedReports;
import org.nianbao.submission.publication.model.Origin;
import org.nianbao.submission.publication.model.PublicLine;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RevisionLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublishedReports implements PublishedReports, PublicRecord {

    private static final String SELECT = """
            select year, agency_code, revision, agency_name, origin, submission_number, reason, report, article,
                published_at
            from published_report
            """;

    /** What makes a revision {@code p} one that the public may no longer read. */
    private static final String RETRACTED =
            "select 1 from retraction r where r.filing_id = p.year || '-' || p.agency_code and r.revision >= p.revision";

    private final JdbcClient jdbc;

    JdbcPublishedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PublishedReport report) {
        jdbc.sql("update published_report set latest = false where year = ? and agency_code = ? and latest")
                .params(report.year(), report.agencyCode())
                .update();
        jdbc.sql("""
                        insert into published_report (year, agency_code, revision, latest, agency_name, title, origin,
                            submission_number, reason, report, article, published_at)
                        values (:year, :agency, :revision, true, :name, :title, :origin, :submission, :reason,
                            :report::jsonb, :article, :at)""")
                .param("year", report.year())
                .param("agency", report.agencyCode())
                .param("revision", report.revision())
                .param("name", report.agencyName())
                .param("title", report.report().title())
                .param("origin", report.origin().name())
                .param("submission", report.submissionNumber())
                .param("reason", report.reason())
                .param("report", ReportJson.writeString(report.report()))
                .param("article", report.article())
                .param("at", Timestamp.from(report.publishedAt()))
                .update();
    }

    @Override
    public Optional<PublishedReport> latest(int year, String agencyCode) {
        return jdbc.sql(SELECT + "where year = ? and agency_code = ? and latest")
                .params(year, agencyCode)
                .query((row, n) -> report(row))
                .optional();
    }

    @Override
    public Optional<PublishedReport> revision(int year, String agencyCode, int revision) {
        return jdbc.sql(SELECT + "where year = ? and agency_code = ? and revision = ?")
                .params(year, agencyCode, revision)
                .query((row, n) -> report(row))
                .optional();
    }

    @Override
    public List<RevisionLine> revisions(int year, String agencyCode) {
        return jdbc.sql("""
                        select p.revision, p.published_at, p.reason, exists (%s) as retracted from published_report p
                        where p.year = ? and p.agency_code = ? order by p.revision desc""".formatted(RETRACTED))
                .params(year, agencyCode)
                .query((row, n) -> new RevisionLine(
                        row.getInt("revision"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("reason"),
                        row.getBoolean("retracted")))
                .list();
    }

    @Override
    public List<PublicLine> list(PublicQuery query) {
        StringBuilder sql = new StringBuilder(
                "select year, agency_code, agency_name, title, published_at from published_report p where latest and not exists ("
                        + RETRACTED + ")");
        List<Object> values = new ArrayList<>();
        if (query.year() != null) {
            sql.append(" and year = ?");
            values.add(query.year());
        }
        if (query.name() != null) {
            sql.append(" and position(? in agency_name) > 0");
            values.add(query.name());
        }
        PublicQuery.Position after = query.after();
        if (after != null) {
            sql.append(" and year <= ? and (year < ? or agency_code > ?)");
            values.addAll(List.of(after.year(), after.year(), after.agencyCode()));
        }
        values.add(query.limit());
        return jdbc.sql(sql.append(" order by year desc, agency_code limit ?").toString())
                .params(values)
                .query((row, n) -> new PublicLine(
                        row.getInt("year"),
                        row.getString("agency_code"),
                        row.getString("agency_name"),
                        row.getString("title"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("select distinct year from published_report where latest order by year desc")
                .query(Integer.class)
                .list();
    }

    @Override
    public Optional<AnnualReport> of(String agencyCode, int year) {
        return latest(year, agencyCode).map(PublishedReport::report);
    }

    @Override
    public List<OtherReport> besides(FilingFacts filing, int most) {
        List<String> path = filing.regionCodes();
        return jdbc.sql("""
                        select p.agency_name, p.report -> 'sections' ->> 'problemsAndImprovements' as problems
                        from agency a
                        join published_report p on p.agency_code = a.code and p.year = ? and p.latest and not exists (%s)
                        where a.region_code = ? and a.code <> ? order by a.code limit ?""".formatted(RETRACTED))
                .params(
                        filing.id().year(),
                        path.get(path.size() - 1),
                        filing.id().agencyCode(),
                        most)
                .query((row, n) -> OtherReport.of(row.getString("agency_name"), row.getString("problems")))
                .list();
    }

    private static PublishedReport report(ResultSet row) throws SQLException {
        return new PublishedReport(
                row.getInt("year"),
                row.getString("agency_code"),
                row.getInt("revision"),
                row.getString("agency_name"),
                Origin.valueOf(row.getString("origin")),
                row.getObject("submission_number", Integer.class),
                row.getString("reason"),
                ReportJson.read(row.getString("report")),
                row.getString("article"),
                row.getTimestamp("published_at").toInstant());
    }
}
