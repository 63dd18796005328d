package org.nianbao.report.rule;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;

/**
 * What an agency has to file that is counted in a consolidated report (格式, 二（二）: 逐级汇总相关情况和数据).
 *
 * @param agencyName whose it is, as messages name it
 * @param report it; null when it has not been filed
 * @param reports how many reports it stands for: 1, or as many as were added up in it
 */
public record SubordinateReport(String agencyName, @Nullable AnnualReport report, int reports) {

    /** The report of one agency. */
    public SubordinateReport(String agencyName, @Nullable AnnualReport report) {
        this(agencyName, report, 1);
    }

    /** Many reports added up already, a cell that one of them lacks left blank: nobody needs to hold thousands of them. */
    public static SubordinateReport sum(AnnualReport sums, int reports) {
        return new SubordinateReport("", sums, reports);
    }
}
