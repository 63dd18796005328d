package org.nianbao.review.season.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardScope;

/** The board of a season, read from the cases. */
public interface Board {

    /** Filings by the agency's own region and state. */
    List<BoardCount> counts(BoardScope scope, Instant now);

    /**
     * Filings by id.
     *
     * @param after id of the last filing of the page before
     * @param limit most rows
     */
    List<BoardLine> lines(BoardScope scope, @Nullable CaseState state, Instant now, @Nullable String after, int limit);
}
