package org.nianbao.submission.submission.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.submission.draft.application.Subordinates;
import org.nianbao.submission.filing.model.FilingFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubordinates implements Subordinates {

    /** Who consolidates or stands alone in a region right below: its government. */
    private static final String GOVERNMENTS = "('TOWNSHIP', 'COUNTY_GOVERNMENT', 'PREFECTURE_GOVERNMENT')";

    private final JdbcClient jdbc;

    JdbcSubordinates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<List<SubordinateReport>> of(FilingFacts consolidated, int most) {
        if (hasRegionWithoutGovernment(consolidated)) {
            return Optional.empty();
        }
        List<SubordinateReport> reports = asked(consolidated, """
                        select f.agency_name, s.report
                        from filing f
                        left join submission s on s.filing_id = f.id and s.number =
                            case when f.state in ('SUBMITTED', 'IN_REVIEW', 'APPROVED') then f.submissions
                                else f.published_submission end
                        where f.year = :year and f.id <> :own and f.state <> 'EXEMPT' and f.region_path @> :path::text[]
                            and (f.region_path = :path::text[]
                                or cardinality(f.region_path) = :depth + 1 and f.agency_kind in %s)
                        order by f.agency_code limit :most""".formatted(GOVERNMENTS))
                .param("most", most + 1)
                .query((row, n) -> new SubordinateReport(row.getString("agency_name"), read(row.getString("report"))))
                .list();
        return reports.size() > most ? Optional.empty() : Optional.of(reports);
    }

    private boolean hasRegionWithoutGovernment(FilingFacts consolidated) {
        return asked(consolidated, """
                        select exists (
                            select 1 from filing f
                            where f.year = :year and f.id <> :own and f.state <> 'EXEMPT' and f.region_path @> :path::text[]
                                and cardinality(f.region_path) > :depth
                                and not exists (
                                    select 1 from filing g
                                    where g.year = f.year and g.region_path = f.region_path[1:(:depth + 1)]
                                        and g.agency_kind in %s))""".formatted(GOVERNMENTS))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(FilingFacts consolidated, String sql) {
        return jdbc.sql(sql)
                .param("year", consolidated.id().year())
                .param("own", consolidated.id().toString())
                .param("path", consolidated.regionCodes().toArray(String[]::new))
                .param("depth", consolidated.regionCodes().size());
    }

    private static @Nullable AnnualReport read(@Nullable String report) {
        return report == null ? null : ReportJson.read(report);
    }
}
