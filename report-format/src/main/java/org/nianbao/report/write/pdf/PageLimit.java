package org.nianbao.report.write.pdf;

import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.UnprintableReportException;

/**
 * How long a report may be as a PDF. Real ones have five to thirty pages; laying out a text of half a million characters
 * would keep a server busy for minutes.
 */
final class PageLimit {

    private static final int MOST_PAGES = 150;
    private static final int LINES_ON_A_PAGE = 22;
    private static final int CHARACTERS_IN_A_LINE = 28;

    private PageLimit() {}

    /** Refuses a report whose texts fill more than 150 pages. */
    static void check(AnnualReport report) {
        long lines = Stream.of(
                        report.title(),
                        report.preamble(),
                        report.sections().overview(),
                        report.sections().problemsAndImprovements(),
                        report.sections().otherMatters())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .mapToLong(line -> 1 + (line.length() - 1) / CHARACTERS_IN_A_LINE)
                .sum();
        long pages = 1 + lines / LINES_ON_A_PAGE;
        if (pages > MOST_PAGES) {
            throw new UnprintableReportException("报告的文字约有" + pages + "页，超过" + MOST_PAGES + "页，不能转换为PDF。请核对是否误粘贴了其他内容。");
        }
    }
}
