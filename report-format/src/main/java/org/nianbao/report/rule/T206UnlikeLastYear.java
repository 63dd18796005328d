package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;

/** T2-06: licences, penalties or compulsory measures five times last year's, or none after some (格式模板, 表二). */
final class T206UnlikeLastYear implements Rule {

    private static final BigDecimal TIMES = new BigDecimal(5);
    private static final List<ProactiveCell> CELLS = List.of(
            ProactiveCell.LICENCES,
            ProactiveCell.PENALTIES,
            ProactiveCell.COMPULSORY_MEASURES,
            ProactiveCell.LICENCES_DECISIONS,
            ProactiveCell.PENALTIES_DECISIONS,
            ProactiveCell.COMPULSORY_MEASURES_DECISIONS);

    @Override
    public String code() {
        return "T2-06";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表二：第二十条第（五）、（六）项";
    }

    @Override
    public String message() {
        return "同比异常";
    }

    @Override
    public String messageEn() {
        return "unlike last year";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingLastYear();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        AnnualReport before = in.reportOfLastYear().orElse(null);
        List<Finding> findings = new ArrayList<>();
        if (before != null) {
            for (ProactiveCell cell : CELLS) {
                ProactiveAddress address = new ProactiveAddress(cell);
                BigDecimal now = in.report().number(address);
                BigDecimal last = before.number(address);
                if (now != null && last != null && isUnlike(now, last)) {
                    findings.add(finding(address, now, last));
                }
            }
        }
        return findings;
    }

    private static boolean isUnlike(BigDecimal now, BigDecimal last) {
        return last.signum() > 0 && (now.signum() == 0 || now.compareTo(last.multiply(TIMES)) >= 0);
    }

    private Finding finding(ProactiveAddress address, BigDecimal now, BigDecimal last) {
        String difference = now.subtract(last).abs().toPlainString();
        return Finding.of(
                this,
                address,
                "%s同比异常：上年%s，今年%s，相差%s。请核对；确实如此的请说明原因。"
                        .formatted(address.label(), last.toPlainString(), now.toPlainString(), difference),
                "%s was %s last year and is %s now, a difference of %s. Check it, or explain."
                        .formatted(address.format(), last.toPlainString(), now.toPlainString(), difference));
    }
}
