package org.nianbao.review.season.model;

import org.jspecify.annotations.Nullable;

/**
 * What of a season is looked at.
 *
 * @param region only filings of this region and below; null for all
 * @param authority only filings of regions where this person is the authority; null for all
 */
public record BoardScope(
        int year, @Nullable String region, @Nullable String authority) {}
