package org.nianbao.report.rule;

import org.nianbao.report.model.AnnualReport;

/**
 * A report of another agency, whose text is compared (格式, 一（五）: 不得出现雷同现象).
 *
 * @param agencyName whose it is, as messages name it
 * @param report it, of the same year
 */
public record OtherReport(String agencyName, AnnualReport report) {}
