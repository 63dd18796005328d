package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.QuickPattern;

/**
 * N-14: section 五 is no formality: problems have measures, as many and about the same things (格式一（五）: 实事求是、明确具体). What is not
 * numbered is not counted, and a problem without known key words is not judged.
 */
final class N14ProblemsAndMeasures extends NarrativeRule {

    private static final int SHORTEST = 60;
    private static final QuickPattern DOING = QuickPattern.of("将|已|通过|采取|我们|持续|积极|做好|确保|切实|扎实|努力|力争|组织开展|推动|推进");

    N14ProblemsAndMeasures() {
        super("N-14", Severity.W, "国办公开办函〔2021〕30号一（五）", "问题与措施不对应", "problems and measures do not correspond");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        PlainText text = narrative.text(TextPart.S5);
        long length = text.written()
                .codePoints()
                .filter(c -> !CharacterForms.isBlank(c))
                .count();
        if (length < SHORTEST) {
            return List.of(finding(
                    new TextAddress(TextPart.S5),
                    "“五、存在的主要问题及改进情况”只有%d字，不足%d字".formatted(length, SHORTEST),
                    "section 五 has only %d characters, fewer than %d".formatted(length, SHORTEST),
                    "请写明具体问题和改进措施"));
        }
        Remedies remedies = Remedies.of(text.full());
        if (!remedies.hasMeasures()) {
            return DOING.isIn(text.full())
                    ? List.of()
                    : List.of(finding(
                            new TextAddress(TextPart.S5),
                            "“五、存在的主要问题及改进情况”没有改进措施",
                            "section 五 names no measure",
                            "请写明改进措施"));
        }
        return compare(text, remedies);
    }

    private List<Finding> compare(PlainText text, Remedies remedies) {
        List<Finding> findings = new ArrayList<>();
        int problems = remedies.problems().size();
        int measures = remedies.measures().size();
        if (measures > 0 && measures < problems) {
            findings.add(finding(
                    new TextAddress(TextPart.S5),
                    "列举了%d个问题，只有%d项措施，相差%d".formatted(problems, measures, problems - measures),
                    "%d problems, but %d measures".formatted(problems, measures),
                    "请逐一对应"));
        }
        for (Enumeration.Point problem : remedies.problems()) {
            String words = remedies.textOf(problem);
            if (!ProblemTopics.areTakenUp(words, remedies.measuresText())) {
                String keys = String.join("、", ProblemTopics.keyWords(words));
                findings.add(finding(
                        text.address(problem.start(), trimmed(text.full(), problem)),
                        "第%d个问题（%s）在改进措施中没有提到".formatted(problem.number(), keys),
                        "problem %d (%s) is taken up by no measure".formatted(problem.number(), keys),
                        "请补充针对这一问题的措施"));
            }
        }
        return findings;
    }

    /** The end of a problem without the line breaks after it. */
    private static int trimmed(String text, Enumeration.Point problem) {
        int end = problem.end();
        while (end > problem.start() + 1 && "\n-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Finding finding(CellAddress place, String what, String whatEn, String advice) {
        return Finding.of(
                this,
                place,
                "问题与措施不对应：%s。%s。".formatted(what, advice),
                "Problems and measures do not correspond: %s.".formatted(whatEn));
    }
}
