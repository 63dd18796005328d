package org.nianbao.submission.season.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the opening of a season's filings has come. It begins anew when the register is looked through again.
 *
 * @param opened agencies that were looked at and have their filing
 * @param total agencies in scope when it began: those of the register that are active
 * @param finishedAt null while it runs
 */
public record Opening(
        int opened, int total, Instant startedAt, @Nullable Instant finishedAt) {

    /** Whether every agency has been looked at. */
    public boolean finished() {
        return finishedAt != null;
    }
}
