package org.nianbao.submission.consolidation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.Format;
import org.nianbao.submission.consolidation.model.CellChange;
import org.nianbao.submission.consolidation.model.CellTotal;
import org.nianbao.submission.consolidation.model.Consolidation;
import org.nianbao.submission.consolidation.model.SinceDraft;
import org.nianbao.submission.filing.model.FilingFacts;

/**
 * What a consolidated report adds up, at the moment of the answer. Numbers are exact decimals written as text.
 *
 * @param format 2019 or 2021, which cells the report has
 * @param counted how many subordinates' reports are published and added up
 * @param missing how many are not published
 * @param exempt how many subordinates were released from filing
 * @param cells in the order of the format
 * @param sinceDraft what has changed since the draft was consolidated; null when it never was
 */
record ConsolidationView(
        String filingId,
        int year,
        String format,
        int counted,
        int missing,
        int exempt,
        List<CellView> cells,
        @Nullable SinceView sinceDraft) {

    /**
     * A cell added up.
     *
     * @param total over the reports that state it
     * @param reports how many state it
     * @param blank how many leave it blank; they are never taken for 0, and the draft's cell stays blank
     */
    record CellView(String address, String label, String total, int reports, int blank) {

        static CellView of(CellTotal cell) {
            return new CellView(
                    cell.address().format(),
                    cell.address().label(),
                    cell.total().toPlainString(),
                    cell.reports(),
                    cell.blank());
        }
    }

    /**
     * What has changed since the draft was consolidated.
     *
     * @param draftVersion the version of the draft that holds the sums
     * @param changed whether any report came, was corrected or went
     */
    record SinceView(
            long draftVersion,
            Instant draftedAt,
            String draftedBy,
            boolean changed,
            int arrived,
            int revised,
            int gone,
            List<ChangeView> changedCells) {

        static @Nullable SinceView of(@Nullable SinceDraft since) {
            return since == null
                    ? null
                    : new SinceView(
                            since.drafting().draftVersion(),
                            since.drafting().at(),
                            since.drafting().by(),
                            !since.movement().none(),
                            since.movement().arrived(),
                            since.movement().revised(),
                            since.movement().gone(),
                            since.cells().stream().map(ChangeView::of).toList());
        }
    }

    /** A cell whose sum is another than in the draft's sums. */
    record ChangeView(String address, String label, String then, String now, String difference) {

        static ChangeView of(CellChange change) {
            return new ChangeView(
                    change.address().format(),
                    change.address().label(),
                    change.then().toPlainString(),
                    change.now().toPlainString(),
                    change.difference().toPlainString());
        }
    }

    static ConsolidationView of(FilingFacts filing, Consolidation consolidation) {
        return new ConsolidationView(
                filing.id().toString(),
                filing.id().year(),
                Format.ofYear(filing.id().year()).code(),
                consolidation.standing().counted(),
                consolidation.standing().missing(),
                consolidation.standing().exempt(),
                consolidation.totals().cells().stream().map(CellView::of).toList(),
                SinceView.of(consolidation.sinceDraft()));
    }
}
