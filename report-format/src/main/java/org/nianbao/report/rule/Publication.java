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
 * @param notBefore of a report that is still to be published, the first day on which it can be; null when nobody asks
 */
public record Publication(
        @Nullable LocalDate secrecyReviewedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate publishedOn,
        LocalDate publishBy,
        @Nullable LocalDate notBefore) {

    /** A publication that is past or planned, or of which only its last day is known. */
    public Publication(
            @Nullable LocalDate secrecyReviewedOn,
            @Nullable LocalDate signedOffOn,
            @Nullable LocalDate publishedOn,
            LocalDate publishBy) {
        this(secrecyReviewedOn, signedOffOn, publishedOn, publishBy, null);
    }

    /**
     * A publication that is still to come: on its last day or before it nothing is late; after it D-02 says so beforehand. Nothing is said of
     * review and sign-off, which come later too.
     *
     * @param today the day of the check
     */
    public static Publication stillToCome(LocalDate today, LocalDate publishBy) {
        return new Publication(null, null, null, publishBy, today);
    }
}
