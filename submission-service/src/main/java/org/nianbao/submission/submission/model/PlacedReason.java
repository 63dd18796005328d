package org.nianbao.submission.submission.model;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.Touched;
import org.nianbao.submission.filing.model.ReturnReason;

/**
 * A reason of a return in its place.
 *
 * @param standing what stood there in the report that was returned; null for a blank cell, a table or no place
 * @param touched how near the present draft came to it; null without a place, and once it is answered for good
 * @param answer what the agency said last; null when it has not answered
 */
public record PlacedReason(
        ReturnReason reason,
        @Nullable String standing,
        @Nullable Touched touched,
        @Nullable ReasonAnswer answer) {}
