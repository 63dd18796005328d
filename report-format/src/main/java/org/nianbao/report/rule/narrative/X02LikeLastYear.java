package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Missing;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.TextLikeness;

/** section 五 is not last year's again (格式一（五）: 不得出现敷衍了事甚至年年雷同现象). */
final class X02LikeLastYear extends NarrativeRule {

    private static final int MOST_PERCENT = 50;
    private static final int FEWEST_LETTERS = 30;

    X02LikeLastYear() {
        super("X-02", Severity.W, "国办公开办函〔2021〕30号一（五）：不得年年雷同", "与上年雷同{p}%", "{p} % as last year");
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingLastYear();
    }

    @Override
    List<Finding> find(Narrative narrative) {
        return narrative
                .input()
                .reportOfLastYear()
                .flatMap(before -> {
                    TextLikeness now =
                            TextLikeness.of(narrative.text(TextPart.S5).written());
                    TextLikeness then = TextLikeness.of(before.sections().problemsAndImprovements());
                    int percent = now.length() < FEWEST_LETTERS ? 0 : now.percentIn(then);
                    return percent > MOST_PERCENT ? Optional.of(finding(percent)) : Optional.empty();
                })
                .stream()
                .toList();
    }

    private Finding finding(int percent) {
        return Finding.of(
                this,
                new TextAddress(TextPart.S5),
                "与上年雷同%d%%：“五、存在的主要问题及改进情况”有%d%%的文字与上一年度报告相同，超过%d%%。请按本年度的实际情况重写，或说明原因。"
                        .formatted(percent, percent, MOST_PERCENT),
                "%d %% of section 五 stands word for word in last year's report, more than %d %%. Write what was true this year, or explain."
                        .formatted(percent, MOST_PERCENT));
    }
}
