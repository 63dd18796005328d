package org.nianbao.report.rule;

/**
 * A rule that could not be checked, or not fully: silence about it is no praise.
 *
 * @param code the rule's code
 * @param missing what it would have had to know
 */
public record NotChecked(String code, Missing missing) {

    /** In Chinese: 未核对：没有上一年度的报告. */
    public String message() {
        return "未核对：" + missing.sentence();
    }

    /** In English: not checked: last year's report is unknown. */
    public String messageEn() {
        return "not checked: " + missing.sentenceEn();
    }
}
