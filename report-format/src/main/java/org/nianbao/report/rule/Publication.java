package org.nianbao.report.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report was reviewed, signed and published, and when it had to be (条例第十七条, 第四十九条). Dates in Asia/Shanghai.
 *
 * @param secrecyReviewedOn when the secrecy review was done; null when it was not
 * @param signedOffOn when the person in charge signed; null when nobody did
 * @param publishedOn when it was or is going to be published; null when nobody knows yet
 * @param publishBy the last day on which it is in time
 */
public record Publication(
        @Nullable LocalDate secrecyReviewedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate publishedOn,
        LocalDate publishBy) {}
