package org.nianbao.report.rule.narrative;

import java.util.List;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/** N-18: 一是, 二是, 三是 follow one another; no number is left out or given twice (格式三（三）: 工作质量). */
final class N18Numbering extends TextPatternRule {

    private static final QuickPattern POINT = QuickPattern.of("([一二三四五六七八九十]{1,2})是(?!否)");

    N18Numbering() {
        super("N-18", Severity.I, "国办公开办函〔2021〕30号三（三）", "序号跳号/重复", "numbering leaves one out or repeats one");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        QuickPattern.Search point = POINT.in(text.text());
        long last = 0;
        while (point.find()) {
            long number = ChineseNumeral.value(point.group(1)).orElse(0);
            if (!isPoint(text.text(), point.start())) {
                continue;
            }
            if (number != 1 && number != last + 1) {
                String before = last == 0 ? "前面没有“一是”" : "前一项是第%d项".formatted(last);
                findings.add(finding(
                        text,
                        point,
                        "序号跳号/重复：%1$s中的“%2$s”，" + before + "，应为第" + (last + 1) + "项。请核对序号。",
                        "%1$s: \"%2$s\" should be number " + (last + 1) + ". Correct the numbering."));
            }
            last = number;
        }
    }

    /** A point starts a text or a line, or stands after a mark: 之一是 and 统一是 are none. */
    private static boolean isPoint(String text, int start) {
        return start == 0 || "。;:,!?\n)".indexOf(text.charAt(start - 1)) >= 0 || text.startsWith("其中", start - 2);
    }
}
