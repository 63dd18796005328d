package org.nianbao.submission.draft.web;

import java.nio.charset.StandardCharsets;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.json.MalformedReportException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Reports as request bodies bring them. */
public final class ReportBody {

    /** The largest report, written as JSON in UTF-8: well under what one record of the broker may hold. */
    private static final int LARGEST_REPORT = 512 * 1024;

    private ReportBody() {}

    /**
     * Reads a report out of a body.
     *
     * @param pointer JSON pointer of the report in the body
     * @throws ProblemException 400 {@code malformed-report} with the place, 413 {@code report-too-large}
     */
    public static AnnualReport read(JsonNode json, String pointer) {
        AnnualReport report;
        try {
            report = ReportJson.read(json);
        } catch (MalformedReportException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-report", "年报的JSON格式不对：" + e.sentence() + "。")
                    .field(pointer + e.pointer(), e.sentence());
        }
        if (ReportJson.writeString(report).getBytes(StandardCharsets.UTF_8).length > LARGEST_REPORT) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE, "report-too-large", "年报超过512 KB，请精简文字；图片和附件不属于年报正文。");
        }
        return report;
    }

    /**
     * Refuses a report of another year than the address says.
     *
     * @throws ProblemException 422 {@code wrong-year}
     */
    public static void requireYear(AnnualReport report, int year, String pointer) {
        if (report.year() != year) {
            throw new ProblemException(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "wrong-year",
                            "这里填报的是" + year + "年度年报，内容却是" + report.year() + "年度的，请核对年度。")
                    .field(pointer + "/year", "应为 " + year);
        }
    }
}
