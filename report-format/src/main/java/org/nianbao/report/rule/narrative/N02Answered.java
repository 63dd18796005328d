package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** N-02: the requests that the text says were answered are those of table 3, row 三（七） (格式一（三）: 最终处理结果). */
final class N02Answered extends NarrativeRule {

    N02Answered() {
        super(
                "N-02",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）、附件格式模板表三：（七）总计",
                "文字答复数与表三不符",
                "the text and table 3 differ on the requests answered");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        Optional<Cells> answered = Cells.of(narrative.report(), RequestRow.TOTAL, Applicant.TOTAL);
        if (answered.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = RequestClaims.answered(narrative);
        return claims.stream()
                .filter(claim -> !answered.get().add(claim.value()))
                .filter(claim -> claims.stream().noneMatch(other -> other != claim && claim.isBeside(other)))
                .map(claim -> Mismatch.of(narrative, claim.place(), claim.value(), answered.get())
                        .finding(this, message(), "The text and table 3 differ on the requests answered"))
                .toList();
    }
}
