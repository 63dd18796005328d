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

    /** The submission that a consolidated report adds up: the approved one, else the published one. */
    private static final String APPROVED =
            "s.filing_id = c.filing_id and s.number = case when c.state = 'APPROVED' then c.submission else c.published_submission end";

    private static final String CONSOLIDATING = "('COUNTY_GOVERNMENT', 'PREFECTURE_GOVERNMENT', 'PROVINCE_GOVERNMENT')";

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

    /** As submission-service adds up: each filing with the nearest government that consolidates. */
    @Override
    public Optional<List<SubordinateReport>> subordinates(FilingOpening consolidated, int most) {
        int depth = consolidated.regionPath().size();
        List<SubordinateReport> reports = asked(consolidated, """
                        with governed as (
                            select coalesce(array_agg(distinct g.region_codes[cardinality(g.region_codes)]), '{}') as regions
                            from review_case g
                            where g.year = :year and g.region_codes @> :path::text[] and g.agency_kind in %1$s
                                and g.state <> 'EXEMPT' and cardinality(g.region_codes) > :depth)
                        select c.agency_name || case when c.state = 'IN_REVIEW' and s.number is null then '（审核中）' else '' end
                            as agency_name, s.report
                        from governed, review_case c left join submission s on %2$s
                        where c.year = :year and c.filing_id <> :own and c.state <> 'EXEMPT' and c.region_codes @> :path::text[]
                            and c.agency_kind <> 'VERTICAL_SYSTEM'
                            and (c.agency_kind not in %1$s or cardinality(c.region_codes) > :depth)
                            and not c.region_codes[:depth + 1 : cardinality(c.region_codes)
                                - case when c.agency_kind in %1$s then 1 else 0 end] && governed.regions
                        order by c.agency_code limit :most""".formatted(CONSOLIDATING, APPROVED))
                .param("depth", depth)
                .param("most", most + 1)
                .query((row, n) ->
                        new SubordinateReport(Columns.text(row, "agency_name"), report(row.getString("report"))))
                .list();
        return reports.size() > most ? Optional.empty() : Optional.of(reports);
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
