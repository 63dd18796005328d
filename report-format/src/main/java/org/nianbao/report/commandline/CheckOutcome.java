package org.nianbao.report.commandline;

import org.nianbao.report.rule.CheckResult;

/**
 * A file and what the rules found in it.
 *
 * @param loaded the file
 * @param result the findings; none when the file is no report
 */
record CheckOutcome(LoadedReport loaded, CheckResult result) {

    int exitCode() {
        if (loaded instanceof LoadedReport.Refused) {
            return ExitCode.UNREADABLE;
        }
        return result.blocks() ? ExitCode.BLOCKED : ExitCode.FINE;
    }
}
