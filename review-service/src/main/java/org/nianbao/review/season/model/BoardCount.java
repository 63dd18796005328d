package org.nianbao.review.season.model;

import org.nianbao.review.reviewcase.model.CaseState;

/** How many filings of a region stand in a state, and how many of those are late. */
public record BoardCount(String regionCode, String regionName, CaseState state, int filings, int late) {}
