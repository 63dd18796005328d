package org.nianbao.submission.consolidation.model;

import java.util.ArrayList;
import java.util.List;

/** What has changed since a draft was consolidated. */
public record SinceDraft(Drafting drafting, Movement movement, List<CellChange> cells) {

    public SinceDraft {
        cells = List.copyOf(cells);
    }

    /** The cells whose sums differ. */
    public static SinceDraft of(Drafting drafting, Movement movement, CellTotals then, CellTotals now) {
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < now.cells().size(); i++) {
            CellTotal before = then.cells().get(i);
            CellTotal after = now.cells().get(i);
            if (before.total().compareTo(after.total()) != 0) {
                changes.add(new CellChange(after.address(), before.total(), after.total()));
            }
        }
        return new SinceDraft(drafting, movement, changes);
    }
}
