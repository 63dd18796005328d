package org.nianbao.report.rule;

import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.text.TextLikeness;

/**
 * What is compared of another agency's report for the same year (格式, 一（五）: 不得出现雷同现象). Only what a rule looks at: a county's
 * reports are many.
 *
 * @param agencyName whose it is, as messages name it
 * @param problemsAndImprovements the text of section 五
 */
public record OtherReport(String agencyName, TextLikeness problemsAndImprovements) {

    /** By the text of section 五. */
    public static OtherReport of(String agencyName, String problemsAndImprovements) {
        return new OtherReport(agencyName, TextLikeness.of(problemsAndImprovements));
    }

    /** Of a whole report. */
    public static OtherReport of(String agencyName, AnnualReport report) {
        return of(agencyName, report.sections().problemsAndImprovements());
    }
}
