package org.nianbao.submission.check.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.submission.draft.web.FindingView;
import org.nianbao.submission.draft.web.NotCheckedView;

/**
 * The answer of a dry run, in the form of {@code check --json}.
 *
 * @param file the file's name; null for a report in JSON
 * @param notChecked the rules that could not be checked, and what they lacked
 * @param blocking how many findings are of severity B
 * @param warnings how many are of severity W
 */
record CheckView(
        @Nullable String file,
        String agencyName,
        int year,
        String format,
        String ruleSet,
        List<FindingView> findings,
        List<NotCheckedView> notChecked,
        int blocking,
        int warnings) {

    static CheckView of(@Nullable String file, AnnualReport report, CheckResult result) {
        return new CheckView(
                file,
                report.agencyName(),
                report.year(),
                report.format().code(),
                result.ruleSet(),
                FindingView.of(result.findings()),
                NotCheckedView.of(result.notChecked()),
                result.blocking().size(),
                result.warnings().size());
    }
}
