package org.nianbao.review.desk.model;

/**
 * A risk for which discipline inspection looks at a report, by the table {@code inspection-risk}.
 *
 * @param code such as RETURNED_TWICE
 * @param label what it is, in Chinese
 */
public record InspectionRisk(String code, String label) {}
