package org.nianbao.submission.filing.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.FilingState;

/**
 * Which filings to list; every condition that is set must hold.
 *
 * @param regions codes of regions that the agency must all lie in
 * @param agencies codes of agencies that it must be, each of them
 * @param after id after which the page begins
 */
public record FilingQuery(
        @Nullable Integer year,
        @Nullable FilingState state,
        List<String> regions,
        List<String> agencies,
        @Nullable String after,
        int limit) {}
