package org.nianbao.submission.season.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.season.model.Opening;

/**
 * How far the opening of the filings has come.
 *
 * @param opened agencies that have their filing
 * @param total agencies in scope: those of the register that are active
 */
record OpeningView(
        State state,
        int opened,
        int total,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Whether it still runs. */
    enum State {
        RUNNING,
        FINISHED
    }

    static OpeningView of(Opening opening) {
        return new OpeningView(
                opening.finished() ? State.FINISHED : State.RUNNING,
                opening.opened(),
                opening.total(),
                opening.startedAt(),
                opening.finishedAt());
    }
}
