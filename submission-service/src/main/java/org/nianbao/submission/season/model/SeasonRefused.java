package org.nianbao.submission.season.model;

/** A command that a season does not allow; nothing happened. */
public enum SeasonRefused implements SeasonStep {
    EXISTS("season-exists", "这个年度的填报工作已经开始。"),
    NOT_FOUND("not-found", "没有这个年度的填报工作。"),
    YEAR_NOT_OVER("wrong-year", "年度不正确：应为2019年以后、当前年份以前（含当前年份）。"),
    NOT_OPEN("season-closed", "这个年度的填报工作已经关闭。"),
    NOT_CLOSED("season-open", "这个年度的填报工作正在进行，不需要重新开放。"),
    FROZEN("season-frozen", "这个年度的填报工作已经冻结。"),
    CLOSES_IN_THE_PAST("closes-in-the-past", "关闭时间应晚于现在。"),
    DATES_REVERSED("dates-reversed", "报送截止日不应晚于公布截止日。"),
    DATES_PAST("dates-past", "期限已经过去，开启后有关单位会立即逾期。如确需补开，请写明 \"acceptPastDates\": true。"),
    CLOSES_BEFORE_DATES("closes-before-dates", "关闭时间应在最晚的公布截止日之后。"),
    KIND_TWICE("kind-twice", "同一类单位的期限写了两次，请只留一次。"),
    NOT_PLAUSIBLE("dates-not-plausible", "日期超出合理范围，请核对年份：不应早于报告年度，也不应在今后五年以外。");

    private final String code;
    private final String sentence;

    SeasonRefused(String code, String sentence) {
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
