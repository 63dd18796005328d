package org.nianbao.submission.consolidation.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.nianbao.edge.audit.Audit;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.consolidation.model.ConsolidatedReport;
import org.nianbao.submission.consolidation.model.Consolidation;
import org.nianbao.submission.consolidation.model.ConsolidationStep;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.consolidation.model.Movement;
import org.nianbao.submission.consolidation.model.SinceDraft;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.application.SaveDraft;
import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.draft.model.DraftStep;
import org.nianbao.submission.draft.model.ExpectedVersion;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the sums into a draft and keeps what they were made of. */
@Service
public class DraftConsolidation {

    private final Filings filings;
    private final Drafts drafts;
    private final SaveDraft saving;
    private final ReadConsolidation reading;
    private final Consolidations consolidations;
    private final Draftings draftings;
    private final Audit audit;
    private final Clock clock;

    DraftConsolidation(
            Filings filings,
            Drafts drafts,
            SaveDraft saving,
            ReadConsolidation reading,
            Consolidations consolidations,
            Draftings draftings,
            Audit audit,
            Clock clock) {
        this.filings = filings;
        this.drafts = drafts;
        this.saving = saving;
        this.reading = reading;
        this.consolidations = consolidations;
        this.draftings = draftings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Consolidates the draft of a filing.
     *
     * @param expected the version of the draft that the person has seen
     */
    @Transactional
    public ConsolidationStep draft(FilingId id, ExpectedVersion expected, String by) {
        Filing filing = filings.lock(id).orElseThrow();
        if (!filing.editable()) {
            return new ConsolidationStep.NotSaved(new DraftRefused(Refusal.notEditable(filing.state())));
        }
        Optional<Refusal> refusal = reading.refusal(filing.facts());
        if (refusal.isPresent()) {
            return new ConsolidationStep.NotConsolidated(refusal.get());
        }
        Optional<Draft> written = drafts.find(id);
        long current = written.map(Draft::version).orElse(0L);
        if (!expected.allows(current)) {
            return new ConsolidationStep.NotSaved(new DraftStale(current));
        }
        return consolidate(filing.facts(), written, new Drafting(current + 1, clock.instant(), by, ""));
    }

    private ConsolidationStep consolidate(FilingFacts filing, Optional<Draft> written, Drafting drafting) {
        String prepared = draftings.last(filing.id()).map(Drafting::overview).orElse(null);
        draftings.keep(filing, drafting);
        CellTotals totals = consolidations.totalsOf(filing, drafting);
        if (totals.reports() == 0) {
            draftings.forget(filing.id(), drafting);
            return new ConsolidationStep.NotConsolidated(
                    new Refusal("nothing-to-consolidate", "下级单位的年报还没有一份公布，没有数据可以汇总。"));
        }
        ConsolidatedReport report =
                ConsolidatedReport.of(filing, totals, written.map(Draft::report).orElse(null), prepared);
        draftings.prepared(filing.id(), drafting, report.overview());
        return save(filing, drafting, report, totals);
    }

    private ConsolidationStep save(
            FilingFacts filing, Drafting drafting, ConsolidatedReport report, CellTotals totals) {
        DraftStep step = saving.save(
                filing.id(),
                report.report(),
                null,
                new ExpectedVersion.Exactly(drafting.draftVersion() - 1),
                drafting.by());
        if (!(step instanceof CheckedDraft saved)) {
            draftings.forget(filing.id(), drafting);
            return new ConsolidationStep.NotSaved(step);
        }
        audit.recordAs(
                drafting.by(),
                filing.id().toString(),
                "draft-consolidated",
                null,
                Map.of("version", drafting.draftVersion(), "reports", totals.reports()));
        return new ConsolidationStep.Consolidated(
                saved,
                new Consolidation(
                        consolidations.standing(filing),
                        totals,
                        SinceDraft.of(drafting, new Movement(0, 0, 0), totals, totals)));
    }
}
