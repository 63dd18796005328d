package org.nianbao.submission.filing.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a filing's timeline.
 *
 * @param state the state after it
 * @param submissionNumber the submission it speaks of, where it does
 * @param by opaque id of the person or system, where one acted
 */
public record TimelineEntry(
        Instant at,
        TimelineEvent event,
        FilingState state,
        @Nullable Integer submissionNumber,
        @Nullable String by,
        @Nullable String note) {}
