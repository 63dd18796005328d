package org.nianbao.review.reviewcase.model;

/**
 * How long the desks and the agencies have.
 *
 * @param deskWorkingDays for one task at a desk
 * @param reworkWorkingDays for the answer to a return or after a withdrawal
 * @param samplingPercent how many of a hundred filings discipline inspection draws where the table says SAMPLED
 */
public record ReviewTerms(int deskWorkingDays, int reworkWorkingDays, int samplingPercent) {

    public ReviewTerms {
        if (deskWorkingDays < 1 || reworkWorkingDays < 1 || samplingPercent < 0 || samplingPercent > 100) {
            throw new IllegalArgumentException(
                    "not terms of review: " + deskWorkingDays + " " + reworkWorkingDays + " " + samplingPercent);
        }
    }
}
