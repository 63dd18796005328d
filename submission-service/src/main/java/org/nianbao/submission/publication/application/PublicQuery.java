package org.nianbao.submission.publication.application;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the public list is asked for; the latest year first, then by agency code.
 *
 * @param year only this year
 * @param name part of the agency's name
 * @param after the last line of the page before
 */
public record PublicQuery(
        @Nullable Integer year,
        @Nullable String name,
        @Nullable Position after,
        int limit) {

    /** Where a line stands in the list. */
    public record Position(int year, String agencyCode) {}
}
