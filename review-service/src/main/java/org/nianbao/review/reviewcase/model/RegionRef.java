package org.nianbao.review.reviewcase.model;

/**
 * A region on the path of a filing.
 *
 * @param code GB/T 2260, six digits; townships nine
 * @param level PROVINCE, PREFECTURE, COUNTY or TOWNSHIP
 */
public record RegionRef(String code, String name, String level) {}
