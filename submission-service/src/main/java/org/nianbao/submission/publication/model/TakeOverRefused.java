package org.nianbao.submission.publication.model;

/** A report is not taken over. */
public enum TakeOverRefused implements TakeOver {
    NO_SUCH_AGENCY("not-found", "没有这个单位代码。"),
    WRONG_YEAR("wrong-year", "只能登记2008年以后、已经结束的年度的年报。"),
    WRONG_DATE("wrong-date", "公布时间不应早于报告年度，也不应晚于现在。"),
    FILED_HERE("filed-here", "该单位这个年度的年报在本系统填报，不能再登记已公布的年报；如内容有误，请更正。");

    private final String code;
    private final String sentence;

    TakeOverRefused(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Stable, kebab-case. */
    public String code() {
        return code;
    }

    /** What is wrong, for people. */
    public String sentence() {
        return sentence;
    }
}
