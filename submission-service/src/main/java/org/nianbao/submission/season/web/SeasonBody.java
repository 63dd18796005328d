package org.nianbao.submission.season.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A season to be opened.
 *
 * @param closesAt when it closes by itself; null: at the end of June of the year of filing
 * @param dueDates kinds whose dates differ from article 49; null for none
 * @param acceptPastDates whether it is meant that dates are past; null: no
 */
record SeasonBody(
        @NotNull Integer year,
        @Nullable Instant closesAt,
        @Nullable List<@NotNull @Valid DueDateBody> dueDates,
        @Nullable Boolean acceptPastDates) {}
