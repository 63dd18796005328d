package org.nianbao.report.rule.narrative;

import java.util.List;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/** N-16: no number is left blank ("公开信息  条", "收到申请××件": 格式三（三）: 数据准确、应报尽报). */
final class N16BlankNumber extends TextPatternRule {

    private static final String UNIT = "(?:件|条|份|次|篇|期|项|起|宗|例|个|部|场|人次|万元|元)";
    private static final List<String> COUNTED = List.of(
            "信息", "申请", "文件", "动态", "政策", "共", "共计", "累计", "总计", "收到", "受理", "答复", "办结", "办理", "发布", "公开", "公布", "制定",
            "出台", "推送", "开展", "召开", "收取", "费用", "处理费", "复议", "诉讼", "案件", "共有", "其中", "解读", "结转", "了");
    private static final QuickPattern BLANK =
            QuickPattern.of("[ \\t\\u3000\\u00A0_]{1,20}" + UNIT + "(?=[,。;、:)\\n]|$)");
    private static final QuickPattern STAND_IN =
            QuickPattern.of("[×xX*○(][×xX*○ \\t\\u3000)]{0,9}" + UNIT + "(?=[,。;、:)\\n]|$|政府信息|申请)");

    N16BlankNumber() {
        super("N-16", Severity.B_STAR, "国办公开办函〔2021〕30号三（三）：数据准确、应报尽报", "数字漏填", "a number was left blank");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        String written = text.folded();
        QuickPattern.Search blank = BLANK.in(written);
        while (blank.find()) {
            for (String word : COUNTED) {
                if (written.startsWith(word, blank.start() - word.length())) {
                    findings.add(finding(text, blank.start() - word.length(), blank.end()));
                    break;
                }
            }
        }
        QuickPattern.Search standIn = STAND_IN.in(written);
        while (standIn.find()) {
            char before = standIn.start() == 0 ? '。' : written.charAt(standIn.start() - 1);
            boolean partOfAWord = before < 0x80 && Character.isLetterOrDigit(before);
            if (!partOfAWord && (written.charAt(standIn.start()) != '(' || written.charAt(standIn.end() - 2) == ')')) {
                findings.add(finding(text, standIn.start(), standIn.end()));
            }
        }
    }

    private Finding finding(PlainText text, int start, int end) {
        var place = text.asWritten(start, end);
        String quoted = text.written().substring(start, end).replaceAll("\\s+", " ");
        return Finding.of(
                this,
                place,
                "数字漏填：%s写的是“%s”，数量没有填。请填上数字，没有的填0。".formatted(place.label(), quoted),
                "%s says \"%s\": the number was left out. Enter it, 0 if there were none."
                        .formatted(place.format(), quoted));
    }
}
