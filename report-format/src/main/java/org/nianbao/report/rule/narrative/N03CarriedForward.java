package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** N-03: the requests that the text says were carried forward, or over, are those of table 3, rows 四 and 二 (格式模板, 表三). */
final class N03CarriedForward extends NarrativeRule {

    N03CarriedForward() {
        super(
                "N-03",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）、附件格式模板表三：二、四",
                "文字结转数与表三不符",
                "the text and table 3 differ on the requests carried forward");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        compare(narrative, RequestClaims.carriedForward(narrative), RequestRow.CARRIED_FORWARD, findings);
        compare(narrative, RequestClaims.carriedOver(narrative), RequestRow.CARRIED_OVER, findings);
        return findings;
    }

    private void compare(Narrative narrative, List<Claim> claims, RequestRow row, List<Finding> findings) {
        Cells.of(narrative.report(), row, Applicant.TOTAL)
                .ifPresent(cells -> claims.stream()
                        .filter(claim -> !cells.add(claim.value()))
                        .map(claim -> Mismatch.of(narrative, claim.place(), claim.value(), cells)
                                .finding(this, message(), "The text and table 3 differ on the requests carried on"))
                        .forEach(findings::add));
    }
}
