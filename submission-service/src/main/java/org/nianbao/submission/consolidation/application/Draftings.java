package org.nianbao.submission.consolidation.application;

import java.util.Optional;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;

/** When drafts were consolidated, and from what. */
public interface Draftings {

    /** The last time. */
    Optional<Drafting> last(FilingId id);

    /** Keeps what a draft is consolidated from: the reports that count at this moment. */
    void keep(FilingFacts consolidated, Drafting drafting);

    /** Keeps the sentences that were prepared with it. */
    void prepared(FilingId id, Drafting drafting, String overview);

    /** Forgets what was kept, for the draft was not saved. */
    void forget(FilingId id, Drafting drafting);
}
