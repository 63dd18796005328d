package org.nianbao.review.season.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardScope;
import org.nianbao.review.season.model.CircularLine;

/** The board of a season, read from the cases. */
public interface Board {

    /** Filings by the agencies' own region and kind. */
    List<BoardCount> counts(BoardScope scope, Instant now);

    /**
     * Filings by id.
     *
     * @param after id of the last filing of the page before
     * @param limit most rows
     */
    List<BoardLine> lines(BoardQuestion question, Instant now, @Nullable String after, int limit);

    /** What a circular tells of each filing, by region and agency. */
    List<CircularLine> circular(BoardScope scope);
}
