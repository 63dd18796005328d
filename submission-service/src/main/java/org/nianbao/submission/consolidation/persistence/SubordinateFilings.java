package org.nianbao.submission.consolidation.persistence;

import org.nianbao.submission.filing.model.FilingFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which filings a government consolidates, as the beginning of a statement: {@code subordinate}, and of these {@code counted}. */
@Component
class SubordinateFilings {

    private static final String CONSOLIDATING = "('COUNTY_GOVERNMENT', 'PREFECTURE_GOVERNMENT', 'PROVINCE_GOVERNMENT')";

    /**
     * governed: the regions below that have a government of their own to add them up. A filing belongs to the nearest, so none
     * of the regions between it and ours may be among them; of a consolidating government its own region does not count.
     */
    private static final String WITH = """
            with governed as (
                select coalesce(array_agg(distinct g.region_path[cardinality(g.region_path)]), '{}') as regions
                from filing g
                where g.year = :year and g.region_path @> array[:region]::text[] and g.agency_kind in %1$s
                    and g.state <> 'EXEMPT' and cardinality(g.region_path) > :depth),
            subordinate as (
                select f.* from filing f, governed
                where f.year = :year and f.id <> :own and f.region_path @> array[:region]::text[]
                    and f.agency_kind <> 'VERTICAL_SYSTEM'
                    and (f.agency_kind not in %1$s or cardinality(f.region_path) > :depth)
                    and not f.region_path[:depth + 1 : cardinality(f.region_path)
                        - case when f.agency_kind in %1$s then 1 else 0 end] && governed.regions),
            counted as (
                select s.agency_code, s.agency_name, p.revision, p.published_at, p.cells
                from subordinate s
                join published_report p on p.year = s.year and p.agency_code = s.agency_code
                    and p.revision = s.published_revision
                where s.state <> 'EXEMPT' and not exists (
                    select 1 from retraction r where r.filing_id = s.id and r.revision >= p.revision))
            """.formatted(CONSOLIDATING);

    private final JdbcClient jdbc;

    SubordinateFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement about them. */
    JdbcClient.StatementSpec ask(FilingFacts consolidated, String sql) {
        int depth = consolidated.regionCodes().size();
        return jdbc.sql(WITH + sql)
                .param("year", consolidated.id().year())
                .param("own", consolidated.id().toString())
                .param("region", consolidated.regionCodes().get(depth - 1))
                .param("depth", depth);
    }

    /** The name of the first government by code that consolidates the same region, when it is not this one. */
    JdbcClient.StatementSpec askForNeighbour(FilingFacts consolidated) {
        return jdbc.sql("""
                        select agency_name from filing
                        where year = :year and region_path = :path::text[] and agency_kind in %s and state <> 'EXEMPT'
                            and agency_code < :code
                        order by agency_code limit 1""".formatted(CONSOLIDATING))
                .param("year", consolidated.id().year())
                .param("path", consolidated.regionCodes().toArray(String[]::new))
                .param("code", consolidated.id().agencyCode());
    }
}
