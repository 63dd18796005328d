package org.nianbao.submission.filing.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.ReturnRound;

/** The returns of every filing, with their reasons. */
public interface Returns {

    /** Keeps a return. */
    void add(FilingId id, ReturnRound round);

    /** Nobody has to answer the returns of a filing any more. */
    void lapse(FilingId id);

    /** All returns of a filing, in order. */
    List<ReturnRound> of(FilingId id);

    /** The return that the next submission answers; empty when there is none, or it has lapsed. */
    default Optional<ReturnRound> toBeAnswered(FilingId id) {
        return of(id).stream().reduce((earlier, later) -> later).filter(last -> !last.lapsed());
    }
}
