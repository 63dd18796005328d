package org.nianbao.report.rule;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;

/**
 * What an agency has to file that is counted in a consolidated report (格式, 二（二）: 逐级汇总相关情况和数据).
 *
 * @param agencyName whose it is, as messages name it
 * @param report it; null when it has not been filed
 */
public record SubordinateReport(String agencyName, @Nullable AnnualReport report) {}
