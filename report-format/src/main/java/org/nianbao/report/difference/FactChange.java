package org.nianbao.report.difference;

/**
 * A fact about the report that changed.
 *
 * @param before as it was
 * @param after as it is
 */
public record FactChange(ReportFact fact, String before, String after) {}
