package org.nianbao.submission.draft.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.model.FilingId;

/** The drafts, one per filing. */
public interface Drafts {

    /** The draft of a filing. */
    Optional<Draft> find(FilingId id);

    /** Keeps a draft in place of the former one, and its author among those who drafted. */
    void save(Draft draft);

    /** Everybody who ever saved a draft of the filing. */
    List<String> authors(FilingId id);
}
