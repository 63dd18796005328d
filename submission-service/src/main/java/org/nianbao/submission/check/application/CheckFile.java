package org.nianbao.submission.check.application;

import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.RuleSet;
import org.springframework.stereotype.Service;

/** The dry run: the rules that need to know nothing but the report itself. Nothing is stored. */
@Service
public class CheckFile {

    /** What the rules say about a report as read from a file. */
    public CheckResult check(Reading reading) {
        return RuleSet.current().check(CheckInput.of(reading));
    }

    /** What the rules say about a report. */
    public CheckResult check(AnnualReport report) {
        return RuleSet.current().check(CheckInput.of(report));
    }
}
