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
import org.nianbao.report.rule.OtherReports;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.TextLikeness;

/** section 五 is not another agency's (格式一（五）、三（四）: 内容雷同、敷衍塞责). The report that is most alike is named. */
final class X04LikeAnother extends NarrativeRule {

    private static final int MOST_PERCENT = 80;
    private static final int FEWEST_LETTERS = 30;

    X04LikeAnother() {
        super("X-04", Severity.W, "国办公开办函〔2021〕30号一（五）、三（四）", "与{unit}雷同", "like {unit}'s");
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        OtherReports others = in.others();
        if (others == null) {
            return Optional.of(Missing.OTHER_REPORTS);
        }
        return others.all() ? Optional.empty() : Optional.of(Missing.REPORTS_NOT_PUBLIC);
    }

    @Override
    List<Finding> find(Narrative narrative) {
        OtherReports others = narrative.input().others();
        if (others == null || others.reports().isEmpty()) {
            return List.of();
        }
        TextLikeness now = TextLikeness.of(narrative.text(TextPart.S5).written());
        if (now.length() < FEWEST_LETTERS) {
            return List.of();
        }
        int most = MOST_PERCENT;
        List<OtherReport> like = new ArrayList<>();
        for (OtherReport other : others.reports()) {
            TextLikeness theirs = other.problemsAndImprovements();
            int percent = now.mayExceed(most, theirs) ? now.percentIn(theirs) : 0;
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
