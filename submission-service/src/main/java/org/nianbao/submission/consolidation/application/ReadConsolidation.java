package org.nianbao.submission.consolidation.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.consolidation.model.Consolidation;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.consolidation.model.Movement;
import org.nianbao.submission.consolidation.model.SinceDraft;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Says what a government's own report has to add up, anew at each question. */
@Service
public class ReadConsolidation {

    private final Consolidations consolidations;
    private final Draftings draftings;
    private final Regions regions;

    ReadConsolidation(Consolidations consolidations, Draftings draftings, Regions regions) {
        this.consolidations = consolidations;
        this.draftings = draftings;
        this.regions = regions;
    }

    /** Why a filing consolidates nothing; empty when it does. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(FilingFacts filing) {
        switch (filing.agencyKind()) {
            case DEPARTMENT, GOVERNMENT_OFFICE, TOWNSHIP -> {
                return refused("“" + filing.agencyName() + "”的年报不是汇总报告，没有下级报告可以汇总。");
            }
            case VERTICAL_SYSTEM -> {
                return refused("垂直管理系统的下级单位不按行政区划登记，系统汇总请自行填写。");
            }
            case COUNTY_GOVERNMENT, PREFECTURE_GOVERNMENT, PROVINCE_GOVERNMENT -> {
                if (regions.runInACircle(ownRegion(filing))) {
                    return Optional.of(new Refusal("region-cycle", "登记的行政区划互为上下级，无法汇总，请管理员先更正行政区划。"));
                }
                return consolidations.consolidatedBy(filing).flatMap(other -> refused("本行政区划的汇总报告由“" + other + "”编制。"));
            }
        }
        throw new IllegalStateException("no such kind: " + filing.agencyKind());
    }

    private static String ownRegion(FilingFacts filing) {
        return filing.regionCodes().get(filing.regionCodes().size() - 1);
    }

    private static Optional<Refusal> refused(String sentence) {
        return Optional.of(new Refusal("not-consolidating", sentence));
    }

    /** What it adds up, all of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Consolidation of(FilingFacts filing) {
        CellTotals totals = consolidations.totals(filing);
        return new Consolidation(consolidations.standing(filing), totals, sinceDraft(filing, totals));
    }

    private @Nullable SinceDraft sinceDraft(FilingFacts filing, CellTotals now) {
        return draftings
                .last(filing.id())
                .map(drafting -> sinceDraft(filing, drafting, now))
                .orElse(null);
    }

    private SinceDraft sinceDraft(FilingFacts filing, Drafting drafting, CellTotals now) {
        Movement movement = consolidations.since(filing, drafting);
        return SinceDraft.of(
                drafting, movement, movement.none() ? now : consolidations.totalsOf(filing, drafting), now);
    }
}
