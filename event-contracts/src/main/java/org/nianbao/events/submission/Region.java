package org.nianbao.events.submission;

/**
 * A region as an event names it.
 *
 * @param code GB/T 2260, six digits; townships nine
 * @param level PROVINCE, PREFECTURE, COUNTY or TOWNSHIP
 */
public record Region(String code, String name, String level) {}
