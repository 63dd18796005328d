package org.nianbao.submission.consolidation.model;

import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.DraftStep;
import org.nianbao.submission.filing.model.Refusal;

/** What became of putting the sums into a draft. */
public sealed interface ConsolidationStep {

    /** The sums stand in the draft. */
    record Consolidated(CheckedDraft draft, Consolidation consolidation) implements ConsolidationStep {}

    /** There is nothing to add up, or nobody may. */
    record NotConsolidated(Refusal refusal) implements ConsolidationStep {}

    /** The draft was not saved. */
    record NotSaved(DraftStep why) implements ConsolidationStep {}
}
