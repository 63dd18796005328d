package org.nianbao.submission.consolidation.model;

import org.jspecify.annotations.Nullable;

/**
 * What a government's own report has to add up, at this moment.
 *
 * @param sinceDraft null when the draft was never consolidated
 */
public record Consolidation(
        Standing standing, CellTotals totals, @Nullable SinceDraft sinceDraft) {}
