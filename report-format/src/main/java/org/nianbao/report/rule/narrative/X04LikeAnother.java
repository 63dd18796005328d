package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Missing;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.report.rule.Severity;

/** section 五 is not another agency's (格式一（五）、三（四）: 内容雷同、敷衍塞责). The report that is most alike is named. */
final class X04LikeAnother extends NarrativeRule {

    private static final int MOST_PERCENT = 80;
    private static final int FEWEST_LETTERS = 30;

    X04LikeAnother() {
        super("X-04", Severity.W, "国办公开办函〔2021〕30号一（五）、三（四）", "与{unit}雷同", "like {unit}'s");
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.others() == null ? Optional.of(Missing.OTHER_REPORTS) : Optional.empty();
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<OtherReport> others = narrative.input().others();
        if (others == null || others.isEmpty()) {
            return List.of();
        }
        TextLikeness now = TextLikeness.of(narrative.text(TextPart.S5).written());
        if (now.length() < FEWEST_LETTERS) {
            return List.of();
        }
        int most = MOST_PERCENT;
        List<OtherReport> like = new ArrayList<>();
        for (OtherReport other : others) {
            int percent =
                    now.percentIn(TextLikeness.of(other.report().sections().problemsAndImprovements()));
            if (percent > most) {
                most = percent;
                like.clear();
                like.add(other);
            }
        }
        int percent = most;
        return like.stream().map(other -> finding(other.agencyName(), percent)).toList();
    }

    private Finding finding(String agency, int percent) {
        return Finding.of(
                this,
                new TextAddress(TextPart.S5),
                "与%s雷同：“五、存在的主要问题及改进情况”有%d%%的文字与%s的报告相同，超过%d%%。请按本单位的实际情况重写，或说明原因。"
                        .formatted(agency, percent, agency, MOST_PERCENT),
                "%d %% of section 五 stands word for word in the report of %s, more than %d %%. Write your own, or explain."
                        .formatted(percent, agency, MOST_PERCENT));
    }
}
