package org.nianbao.report.reading.pages;

import java.util.Set;
import org.nianbao.report.model.AnnualReport;

/** The title of a report as sites write it. */
final class PageTitles {

    private static final String NUMERALS = "〇一二三四五六七八九";

    private PageTitles() {}

    static String of(AnnualReport report, Set<PageTrait> traits) {
        String year = String.valueOf(report.year());
        if (traits.contains(PageTrait.YEAR_IN_CHINESE)) {
            StringBuilder written = new StringBuilder();
            year.chars().forEach(digit -> written.append(NUMERALS.charAt(digit - '0')));
            year = written.toString();
        }
        String broken = traits.contains(PageTrait.TITLE_IN_TWO_LINES) ? "\n" : "";
        return traits.contains(PageTrait.YEAR_LAST)
                ? report.agencyName() + broken + "政府信息公开工作" + year + "年度报告"
                : report.agencyName() + broken + year + "年政府信息公开工作年度报告";
    }
}
