package org.nianbao.submission.consolidation.model;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.submission.filing.model.FilingFacts;

/**
 * A consolidated report as its draft begins: the sums in the tables, what people wrote kept.
 *
 * @param overview the sentences that were prepared for section 一, put there or not
 */
public record ConsolidatedReport(AnnualReport report, String overview) {

    /**
     * Puts sums into a report.
     *
     * @param written the draft as it stands; null when there is none
     * @param prepared the sentences of the last consolidation, which nobody wrote; null when there was none
     */
    public static ConsolidatedReport of(
            FilingFacts filing, CellTotals totals, @Nullable AnnualReport written, @Nullable String prepared) {
        AnnualReport tables = totals.report(filing.id().year(), filing.agencyName());
        String overview = Overview.of(tables, totals.reports());
        AnnualReport base = written == null ? tables : written;
        Sections sections = base.sections();
        boolean untouched = sections.overview().isBlank() || sections.overview().equals(prepared);
        AnnualReport begun = new AnnualReport(
                base.format(),
                tables.year(),
                base.agencyName().isBlank() ? filing.agencyName() : base.agencyName(),
                base.title().isBlank() ? title(filing) : base.title(),
                base.preamble(),
                untouched
                        ? new Sections(overview, sections.problemsAndImprovements(), sections.otherMatters())
                        : sections,
                base.proactiveDisclosure(),
                base.requests(),
                base.disputes());
        return new ConsolidatedReport(totals.into(begun), overview);
    }

    private static String title(FilingFacts filing) {
        return filing.agencyName() + filing.id().year() + "年政府信息公开工作年度报告";
    }
}
