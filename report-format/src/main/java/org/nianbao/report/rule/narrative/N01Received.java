package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-01: the requests that the text says were received are those of table 3, row 一 (格式一（三）: 数据准确). Whoever writes 收到 or 受理
 * may count those carried over from the year before; 新收 may not.
 */
final class N01Received extends NarrativeRule {

    N01Received() {
        super(
                "N-01",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）、附件格式模板表三",
                "文字“收到{a}件”，表三{b}件",
                "the text says {a} requests were received, table 3 says {b}");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        Optional<Cells> received = Cells.of(narrative.report(), RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
        if (received.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = RequestClaims.received(narrative);
        return claims.stream()
                .filter(claim -> !agrees(narrative, claim))
                .filter(claim -> claim.verb().startsWith("新")
                        || claims.stream().noneMatch(other -> claim.isBeside(other) && agrees(narrative, other)))
                .map(claim -> Mismatch.of(narrative, claim.place(), claim.value(), received.get())
                        .finding(
                                this,
                                "文字“%s%s件”，表三%s件"
                                        .formatted(
                                                claim.verb(),
                                                Mismatch.plain(claim.value()),
                                                Mismatch.plain(received.get().sum())),
                                "The text and table 3 differ on the requests received"))
                .toList();
    }

    private static boolean agrees(Narrative narrative, Claim claim) {
        return Cells.of(narrative.report(), RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                .map(received -> received.add(claim.value())
                        || !claim.verb().startsWith("新") && agreesWithOthers(narrative, claim, received))
                .orElse(true);
    }

    private static boolean agreesWithOthers(Narrative narrative, Claim claim, Cells received) {
        boolean withCarriedOver = Cells.of(narrative.report(), RequestRow.CARRIED_OVER, Applicant.TOTAL)
                .map(over -> received.and(over).add(claim.value()))
                .orElse(true);
        boolean handled = (claim.verb().equals("办理")
                        || claim.verb().equals("处理")
                        || claim.verb().equals("受理"))
                && Cells.of(narrative.report(), RequestRow.TOTAL, Applicant.TOTAL)
                        .map(answered -> answered.add(claim.value()))
                        .orElse(true);
        return withCarriedOver || handled;
    }
}
