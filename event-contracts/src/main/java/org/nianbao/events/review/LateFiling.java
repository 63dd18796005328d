package org.nianbao.events.review;

/**
 * One line of a circular.
 */
public record LateFiling(String filingId, String agencyCode, String agencyName, int daysLate, boolean filed) {}
