package org.nianbao.review.season.model;

/** One line of a circular. */
public record LateLine(String filingId, String agencyCode, String agencyName, int daysLate, boolean filed) {}
