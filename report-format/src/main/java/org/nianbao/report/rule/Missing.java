package org.nianbao.report.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule has to know beside the report and was not told, so that it could not be checked. */
public enum Missing {
    FILE("没有原文件", "the file is not at hand"),
    FILING("没有填报单位的登记信息", "the filing is unknown"),
    LAST_YEAR("没有上一年度的报告", "last year's report is unknown"),
    LAST_YEAR_IS_OF_ANOTHER("所给的上一年度报告不是上一年度的", "the report given as last year's is of another year"),
    OTHER_REPORTS("没有其他单位的报告", "other agencies' reports are unknown"),
    REPORTS_NOT_PUBLIC("其他单位尚未公布的报告", "other agencies' reports that are not public yet"),
    SUBORDINATES("没有下级单位的报告", "subordinates' reports are unknown"),
    PUBLICATION("没有审查和发布的日期", "the dates of review and publication are unknown");

    private final String sentence;
    private final String sentenceEn;

    Missing(String sentence, String sentenceEn) {
        this.sentence = sentence;
        this.sentenceEn = sentenceEn;
    }

    /** How JSON names it: {@code last-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@link #code} names, or empty. */
    public static Optional<Missing> ofCode(String code) {
        return Arrays.stream(values())
                .filter(missing -> missing.code().equals(code))
                .findFirst();
    }

    /** What is missing, in Chinese, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** The same in English. */
    public String sentenceEn() {
        return sentenceEn;
    }
}
