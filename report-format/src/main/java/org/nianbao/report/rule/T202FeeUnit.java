package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;

/** T2-02: a fee of a million 万元 or more, or of more than fifty times last year's, was probably entered in 元 (格式模板, 表二, 单位：万元). */
final class T202FeeUnit implements Rule {

    private static final BigDecimal LARGE = new BigDecimal(1_000_000);
    private static final BigDecimal TIMES = new BigDecimal(50);
    private static final ProactiveAddress FEES = new ProactiveAddress(ProactiveCell.FEES);

    @Override
    public String code() {
        return "T2-02";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第二十条第（八）项；国办公开办函〔2021〕30号附件格式模板表二（单位：万元）";
    }

    @Override
    public String message() {
        return "疑将“元”填作“万元”";
    }

    @Override
    public String messageEn() {
        return "probably entered in 元, not in 万元";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingLastYear();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        BigDecimal fee = in.report().number(FEES);
        if (fee == null) {
            return List.of();
        }
        BigDecimal before = in.reportOfLastYear().map(FEES::numberIn).orElse(null);
        if (before != null && before.signum() > 0 && fee.compareTo(before.multiply(TIMES)) > 0) {
            String times = fee.divide(before, 0, RoundingMode.DOWN).toPlainString();
            return List.of(finding(
                    fee,
                    "上年报告为%s万元，今年是上年的%s倍".formatted(before.toPlainString(), times),
                    "last year it was %s, this year %s times that".formatted(before.toPlainString(), times)));
        }
        if (fee.compareTo(LARGE) >= 0) {
            return List.of(finding(fee, "即100亿元以上", "that is over ten thousand million yuan"));
        }
        return List.of();
    }

    private Finding finding(BigDecimal fee, String zh, String en) {
        return Finding.of(
                this,
                FEES,
                "%s：疑将“元”填作“万元”，现为%s万元，%s。请核对单位；确实如此的请说明。".formatted(FEES.label(), fee.toPlainString(), zh),
                "%s is %s 万元; %s. It was probably entered in 元. Check the unit, or explain."
                        .formatted(FEES.format(), fee.toPlainString(), en));
    }
}
