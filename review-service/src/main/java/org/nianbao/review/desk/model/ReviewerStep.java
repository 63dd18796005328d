package org.nianbao.review.desk.model;

import java.util.Set;

/** What came of replacing the list of reviewers: the new list, or why not. */
public sealed interface ReviewerStep permits ReviewerBook, ReviewerStep.Stale, ReviewerStep.UnknownScopes {

    /** The list has changed since the caller saw it. */
    record Stale(long current) implements ReviewerStep {}

    /** Codes that are neither a region nor an agency. */
    record UnknownScopes(Set<String> codes) implements ReviewerStep {}
}
