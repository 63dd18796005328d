package org.nianbao.review.season.model;

import org.jspecify.annotations.Nullable;

/**
 * Which filings of a scope are asked for; null asks for all.
 *
 * @param own only agencies whose own region is the region of the scope, none below it
 * @param late whether they are late
 */
public record BoardQuestion(
        BoardScope scope,
        boolean own,
        @Nullable AgencyKind kind,
        @Nullable BoardState state,
        @Nullable Boolean late) {

    /** Everything in a scope. */
    public static BoardQuestion all(BoardScope scope) {
        return new BoardQuestion(scope, false, null, null, null);
    }
}
