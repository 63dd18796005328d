package org.nianbao.review.desk.model;

import org.nianbao.report.difference.ReportDifference;

/**
 * What changed between two submissions of a filing.
 *
 * @param from number of the earlier one
 * @param to number of the later one
 */
public record SubmissionChange(int from, int to, ReportDifference difference) {}
