package org.nianbao.submission.consolidation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.submission.consolidation.application.Consolidations;
import org.nianbao.submission.consolidation.application.Draftings;
import org.nianbao.submission.consolidation.model.CellShare;
import org.nianbao.submission.consolidation.model.CellTotal;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.consolidation.model.Contribution;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.consolidation.model.ExemptAgency;
import org.nianbao.submission.consolidation.model.MissingReport;
import org.nianbao.submission.consolidation.model.Movement;
import org.nianbao.submission.consolidation.model.Standing;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsolidations implements Consolidations {

    /** The reports a draft was consolidated from; :drafting is its version, null for none. */
    private static final String SOURCES = """
            , source as (
                select agency_code, revision from consolidation_source
                where filing_id = :own and draft_version = :drafting::bigint)
            """;

    /** One row for the number of reports (no address), then one for each address that they have. */
    private static final String TOTALS = """
            select null as address, null::numeric as total, count(*) as stated from %1$s
            union all
            select cell.key, trim_scale(sum(cell.value::numeric) filter (where jsonb_typeof(cell.value) = 'number')),
                count(*) filter (where jsonb_typeof(cell.value) = 'number')
            from %1$s cross join lateral jsonb_each(cells) cell group by cell.key""";

    private final JdbcClient jdbc;
    private final SubordinateFilings filings;
    private final Draftings draftings;

    JdbcConsolidations(JdbcClient jdbc, SubordinateFilings filings, Draftings draftings) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.draftings = draftings;
    }

    @Override
    public Standing standing(FilingFacts consolidated) {
        return filings.ask(consolidated, """
                        select count(*) filter (where s.state = 'EXEMPT') as exempt, count(c.agency_code) as counted,
                            count(*) as everybody
                        from subordinate s left join counted c using (agency_code)""")
                .query((row, n) -> new Standing(
                        row.getInt("counted"),
                        row.getInt("everybody") - row.getInt("counted") - row.getInt("exempt"),
                        row.getInt("exempt")))
                .single();
    }

    @Override
    public CellTotals totals(FilingFacts consolidated) {
        return totals(consolidated, filings.ask(consolidated, TOTALS.formatted("counted")));
    }

    @Override
    public CellTotals totalsOf(FilingFacts consolidated, Drafting drafting) {
        return totals(
                consolidated,
                jdbc.sql("""
                                with kept as materialized (
                                    select p.cells from consolidation_source s
                                    join published_report p on p.year = :year and p.agency_code = s.agency_code
                                        and p.revision = s.revision
                                    where s.filing_id = :filing and s.draft_version = :version)
                                """ + TOTALS.formatted("kept"))
                        .param("year", consolidated.id().year())
                        .param("filing", consolidated.id().toString())
                        .param("version", drafting.draftVersion()));
    }

    private static CellTotals totals(FilingFacts consolidated, JdbcClient.StatementSpec question) {
        List<CellTotal> found = new ArrayList<>();
        int[] reports = {0};
        question.query((ResultSet row) -> {
            String address = row.getString("address");
            if (address == null) {
                reports[0] = row.getInt("stated");
            } else if (CellAddress.find(address).orElse(null) instanceof NumberAddress number) {
                found.add(total(number, row));
            }
        });
        Format format = Format.ofYear(consolidated.id().year());
        return CellTotals.of(
                format,
                reports[0],
                found.stream()
                        .map(cell -> new CellTotal(
                                cell.address(), cell.total(), cell.reports(), reports[0] - cell.reports()))
                        .toList());
    }

    private static CellTotal total(NumberAddress address, ResultSet row) throws SQLException {
        int stated = row.getInt("stated");
        return new CellTotal(address, stated == 0 ? BigDecimal.ZERO : row.getBigDecimal("total"), stated, 0);
    }

    @Override
    public List<Contribution> contributions(FilingFacts consolidated, String after, int limit) {
        Long drafting =
                draftings.last(consolidated.id()).map(Drafting::draftVersion).orElse(null);
        return filings.ask(consolidated, SOURCES + """
                        select a.code, coalesce(c.agency_name, a.name) as name, c.revision, c.published_at,
                            source.revision as drafted
                        from counted c full join source using (agency_code)
                        join agency a on a.code = agency_code
                        where a.code > :after order by a.code limit :limit""")
                .param("drafting", drafting)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> contribution(row))
                .list();
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new Contribution(
                row.getString("code"),
                row.getString("name"),
                row.getObject("revision", Integer.class),
                row.getObject("drafted", Integer.class),
                published == null ? null : published.toInstant());
    }

    @Override
    public List<MissingReport> missing(FilingFacts consolidated, String after, int limit) {
        return page(consolidated, after, limit, """
                        select s.agency_code, s.agency_name, s.state, s.submit_by
                        from subordinate s left join counted c using (agency_code)
                        where s.state <> 'EXEMPT' and c.agency_code is null and s.agency_code > :after
                        order by s.agency_code limit :limit""")
                .query((row, n) -> new MissingReport(
                        row.getString("agency_code"),
                        row.getString("agency_name"),
                        FilingState.valueOf(row.getString("state")),
                        row.getObject("submit_by", LocalDate.class)))
                .list();
    }

    @Override
    public List<ExemptAgency> exempt(FilingFacts consolidated, String after, int limit) {
        return page(consolidated, after, limit, """
                        select agency_code, agency_name, reason from subordinate
                        where state = 'EXEMPT' and agency_code > :after order by agency_code limit :limit""")
                .query((row, n) -> new ExemptAgency(
                        row.getString("agency_code"), row.getString("agency_name"), row.getString("reason")))
                .list();
    }

    @Override
    public List<CellShare> shares(FilingFacts consolidated, NumberAddress cell, String after, int limit) {
        return page(consolidated, after, limit, """
                        select agency_code, agency_name, revision, (cells ->> :address)::numeric as value from counted
                        where agency_code > :after order by agency_code limit :limit""")
                .param("address", cell.format())
                .query((row, n) -> new CellShare(
                        row.getString("agency_code"),
                        row.getString("agency_name"),
                        row.getInt("revision"),
                        row.getBigDecimal("value")))
                .list();
    }

    private JdbcClient.StatementSpec page(FilingFacts consolidated, String after, int limit, String sql) {
        return filings.ask(consolidated, sql).param("after", after).param("limit", limit);
    }

    @Override
    public Movement since(FilingFacts consolidated, Drafting drafting) {
        return filings.ask(consolidated, SOURCES + """
                        select count(*) filter (where source.agency_code is null) as arrived,
                            count(*) filter (where c.revision <> source.revision) as revised,
                            count(*) filter (where c.agency_code is null) as gone
                        from counted c full join source using (agency_code)""")
                .param("drafting", drafting.draftVersion())
                .query((row, n) -> new Movement(row.getInt("arrived"), row.getInt("revised"), row.getInt("gone")))
                .single();
    }

    @Override
    public Optional<String> consolidatedBy(FilingFacts consolidated) {
        return filings.askForNeighbour(consolidated).query(String.class).optional();
    }
}
