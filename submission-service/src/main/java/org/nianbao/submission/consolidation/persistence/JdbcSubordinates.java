package org.nianbao.submission.consolidation.persistence;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.submission.consolidation.application.Consolidations;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.draft.application.Subordinates;
import org.nianbao.submission.filing.model.FilingFacts;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubordinates implements Subordinates {

    private final SubordinateFilings filings;
    private final Consolidations consolidations;

    JdbcSubordinates(SubordinateFilings filings, Consolidations consolidations) {
        this.filings = filings;
        this.consolidations = consolidations;
    }

    @Override
    public List<SubordinateReport> of(FilingFacts consolidated) {
        if (consolidations.consolidatedBy(consolidated).isPresent()) {
            return List.of();
        }
        List<SubordinateReport> reports = new ArrayList<>();
        CellTotals totals = consolidations.totals(consolidated);
        if (totals.reports() > 0) {
            reports.add(SubordinateReport.sum(
                    totals.report(consolidated.id().year(), consolidated.agencyName()), totals.reports()));
        }
        reports.addAll(missing(consolidated));
        return reports;
    }

    private List<SubordinateReport> missing(FilingFacts consolidated) {
        return filings.ask(consolidated, """
                        select case when s.state in ('SUBMITTED', 'IN_REVIEW', 'APPROVED') then s.agency_name || '（审核中）'
                            else s.agency_name end
                        from subordinate s left join counted c using (agency_code)
                        where s.state <> 'EXEMPT' and c.agency_code is null order by s.agency_code""")
                .query((row, n) -> new SubordinateReport(row.getString(1), null))
                .list();
    }
}
