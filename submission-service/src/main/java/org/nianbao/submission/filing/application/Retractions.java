package org.nianbao.submission.filing.application;

import java.util.Optional;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;

/** The published reports that were withdrawn from the public. */
public interface Retractions {

    /** Keeps one. */
    void add(FilingId id, Retraction retraction);

    /** The last one of a filing, whether or not something later is public again. */
    Optional<Retraction> last(FilingId id);
}
