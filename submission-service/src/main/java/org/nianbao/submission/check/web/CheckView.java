package org.nianbao.submission.check.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.FindingJson;
import tools.jackson.databind.JsonNode;

/**
 * The answer of a dry run, in the form of {@code check --json}.
 *
 * @param file the file's name; null for a report in JSON
 * @param blocking how many findings are of severity B
 * @param warnings how many are of severity W
 */
record CheckView(
        @Nullable String file,
        String agencyName,
        int year,
        String format,
        String ruleSet,
        @Schema(type = "array") JsonNode findings,
        int blocking,
        int warnings) {

    static CheckView of(@Nullable String file, AnnualReport report, CheckResult result) {
        return new CheckView(
                file,
                report.agencyName(),
                report.year(),
                report.format().code(),
                result.ruleSet(),
                FindingJson.writeAll(result.findings()),
                result.blocking().size(),
                result.warnings().size());
    }
}
