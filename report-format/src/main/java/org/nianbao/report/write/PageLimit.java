package org.nianbao.report.write;

import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;

/**
 * How long a report may be in a form with pages. Real ones have five to thirty pages; laying out a text of half a million
 * characters would keep a server busy for minutes.
 */
public final class PageLimit {

    private static final int MOST_PAGES = 150;
    private static final int LINES_ON_A_PAGE = 22;
    private static final int CHARACTERS_IN_A_LINE = 28;

    private PageLimit() {}

    /**
     * Refuses a report whose texts fill more than 150 pages.
     *
     * @param form what it was to become, as people call it
     * @throws UnprintableReportException when they do
     */
    public static void check(AnnualReport report, String form) {
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
            throw new UnprintableReportException(
                    "报告的文字约有" + pages + "页，超过" + MOST_PAGES + "页，不能转换为" + form + "。请核对是否误粘贴了其他内容。");
        }
    }
}
