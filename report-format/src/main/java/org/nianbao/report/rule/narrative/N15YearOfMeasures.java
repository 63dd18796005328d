package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/**
 * N-15: the measures answer the problems of the report's year and are meant for the next one (格式一（五）). Plans for the year that is
 * over, and nothing but answers to the problems of the year before, were written for another report.
 */
final class N15YearOfMeasures extends NarrativeRule {

    private static final QuickPattern PLAN = QuickPattern.of(
            "(20\\d\\d)年度?,?(?:在[^,。;\n]{1,12},)?(?:我[^,。;\n把]{1,6}?|本[^,。;\n把]{1,6}?|[^,。;\n把]{2,8}?(?:局|镇|乡|办|委))?(?:将|拟|计划)(?:进一步|继续|从|着力|重点|认真|不断|加大|加强|紧紧|围绕|严格|坚持|全面|采取|做好|持续|深入|以下)");
    private static final QuickPattern ANSWER =
            QuickPattern.of("(?:针对|对照)(20\\d\\d)年度?[^,。;\n]{0,14}(?:问题|不足|短板)[^。\n]{0,20}");
    private static final QuickPattern NEXT = QuickPattern.of("下一?步|今后|接下来|下一?年|明年|下一?阶段|未来|新的一年");

    N15YearOfMeasures() {
        super("N-15", Severity.W, "国办公开办函〔2021〕30号一（五）", "改进措施年度错位", "the measures speak of another year");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        int year = narrative.yearOfReport();
        if (year == 0) {
            return List.of();
        }
        PlainText text = narrative.text(TextPart.S5);
        List<Finding> findings = new ArrayList<>();
        QuickPattern.Search plan = PLAN.in(text.full());
        while (plan.find()) {
            if (Integer.parseInt(plan.group(1)) != year + 1) {
                findings.add(finding(text, plan, "今后的措施应当是%d年的".formatted(year + 1), year));
            }
        }
        QuickPattern.Search answer = ANSWER.in(text.full());
        boolean looksAhead = NEXT.isIn(text.full()) || text.full().contains((year + 1) + "年");
        while (!looksAhead && answer.find()) {
            if (Integer.parseInt(answer.group(1)) < year) {
                findings.add(finding(text, answer, "只说了对以前年度问题的改进，没有针对%d年问题的措施".formatted(year), year));
            }
        }
        return findings;
    }

    private Finding finding(PlainText text, MatchResult words, String why, int year) {
        String quoted = text.written(words.start(), words.end()).replaceAll("\\s+", " ");
        return Finding.of(
                this,
                text.address(words.start(), words.end()),
                "改进措施年度错位：“五、存在的主要问题及改进情况”写的是“%s”，而报告年度是%d年，%s。请核对年度。".formatted(quoted, year, why),
                "Section 五 says \"%s\" in the report of %d: its measures are of another year. Correct the year or the measures."
                        .formatted(quoted, year));
    }
}
