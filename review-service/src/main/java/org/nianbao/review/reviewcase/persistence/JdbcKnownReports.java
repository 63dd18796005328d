package org.nianbao.review.reviewcase.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.review.reviewcase.application.KnownReports;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKnownReports implements KnownReports {

    /** The submission that counts as filed: the one under review or approved, else the published one. */
    private static final String FILED =
            "s.filing_id = c.filing_id and s.number = case when c.state in ('IN_REVIEW', 'APPROVED') then c.submission else c.published_submission end";

    /** Who consolidates or stands alone in a region right below: its government. */
    private static final String GOVERNMENTS = "('TOWNSHIP', 'COUNTY_GOVERNMENT', 'PREFECTURE_GOVERNMENT')";

    private final JdbcClient jdbc;

    JdbcKnownReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LastYear lastYear(FilingOpening filing) {
        return jdbc.sql("""
                        select c.state, s.report from review_case c
                        left join submission s on s.filing_id = c.filing_id and s.number = c.published_submission
                        where c.filing_id = :before""")
                .param("before", (filing.year() - 1) + "-" + filing.agencyCode())
                .query((row, n) -> lastYear(row.getString("state"), row.getString("report")))
                .optional()
                .orElseGet(LastYear::unknown);
    }

    private static LastYear lastYear(String state, @Nullable String published) {
        if (published != null) {
            return LastYear.of(ReportJson.read(published));
        }
        return state.equals("EXEMPT") ? LastYear.none() : LastYear.unknown();
    }

    @Override
    public List<OtherReport> others(FilingOpening filing, int most) {
        return asked(filing, """
                        select c.agency_name, s.report -> 'sections' ->> 'problemsAndImprovements' as problems
                        from review_case c join submission s on %s
                        where c.year = :year and c.region_codes = :path::text[] and c.filing_id <> :own
                        order by c.agency_code limit :most""".formatted(FILED))
                .param("most", most)
                .query((row, n) -> OtherReport.of(Columns.text(row, "agency_name"), Columns.text(row, "problems")))
                .list();
    }

    @Override
    public Optional<List<SubordinateReport>> subordinates(FilingOpening consolidated, int most) {
        if (hasRegionWithoutGovernment(consolidated)) {
            return Optional.empty();
        }
        List<SubordinateReport> reports = asked(consolidated, """
                        select c.agency_name, s.report from review_case c left join submission s on %s
                        where c.year = :year and c.filing_id <> :own and c.state <> 'EXEMPT' and c.region_codes @> :path::text[]
                            and (c.region_codes = :path::text[]
                                or cardinality(c.region_codes) = :depth + 1 and c.agency_kind in %s)
                        order by c.agency_code limit :most""".formatted(FILED, GOVERNMENTS))
                .param("depth", consolidated.regionPath().size())
                .param("most", most + 1)
                .query((row, n) ->
                        new SubordinateReport(Columns.text(row, "agency_name"), report(row.getString("report"))))
                .list();
        return reports.size() > most ? Optional.empty() : Optional.of(reports);
    }

    private boolean hasRegionWithoutGovernment(FilingOpening consolidated) {
        return asked(consolidated, """
                        select exists (
                            select 1 from review_case c
                            where c.year = :year and c.filing_id <> :own and c.state <> 'EXEMPT' and c.region_codes @> :path::text[]
                                and cardinality(c.region_codes) > :depth
                                and not exists (
                                    select 1 from review_case g
                                    where g.year = c.year and g.region_codes = c.region_codes[1:(:depth + 1)]
                                        and g.agency_kind in %s))""".formatted(GOVERNMENTS))
                .param("depth", consolidated.regionPath().size())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(FilingOpening filing, String sql) {
        List<String> path = filing.regionPath().stream().map(RegionRef::code).toList();
        return jdbc.sql(sql)
                .param("year", filing.year())
                .param("own", filing.filingId())
                .param("path", Columns.of(path));
    }

    private static @Nullable AnnualReport report(@Nullable String json) {
        return json == null ? null : ReportJson.read(json);
    }
}
