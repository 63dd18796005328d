package org.nianbao.report.difference;

import org.nianbao.report.model.AnnualReport;

/** What a report is besides its cells and texts. */
public enum ReportFact {
    /** Which table 2 it has: {@code 2019} or {@code 2021}. */
    FORMAT("format", "报告格式"),
    /** The reporting year. */
    YEAR("year", "年度"),
    /** Who reports. */
    AGENCY_NAME("agencyName", "单位名称"),
    /** How many rows （六）其他处理 of table 3 has: {@code 1} or {@code 3}. */
    OTHER_ROWS("otherRows", "表三“（六）其他处理”的行数");

    private final String key;
    private final String label;

    ReportFact(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    /** The Chinese name, for pages. */
    public String label() {
        return label;
    }

    /** What it is in a report, as text. */
    public String in(AnnualReport report) {
        return switch (this) {
            case FORMAT -> report.format().code();
            case YEAR -> Integer.toString(report.year());
            case AGENCY_NAME -> report.agencyName();
            case OTHER_ROWS -> report.requests().otherInOneRow() ? "1" : "3";
        };
    }
}
