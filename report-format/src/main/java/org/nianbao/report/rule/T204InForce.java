package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;

/** T2-04: equation (g), 现行有效 = last year's + 制发 − 废止; a clean-up of documents legitimately breaks it (格式模板, 表二). */
final class T204InForce implements Rule {

    @Override
    public String code() {
        return "T2-04";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表二：第二十条第（一）项";
    }

    @Override
    public String message() {
        return "现行有效不衔接，请说明清理";
    }

    @Override
    public String messageEn() {
        return "现行有效 does not follow from last year's; explain the clean-up";
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
            for (DocumentBalance row : DocumentBalance.ROWS) {
                BigDecimal last = before.number(row.inForce());
                row.in(in.report())
                        .filter(now -> last != null && now.inForceBefore() != last.longValue())
                        .ifPresent(now -> findings.add(finding(row, now, last == null ? 0 : last.longValue())));
            }
        }
        return findings;
    }

    private Finding finding(DocumentBalance row, DocumentBalance.Numbers now, long last) {
        long expected = last + now.issued() - now.repealed();
        long difference = Math.abs(now.inForce() - expected);
        return Finding.of(
                this,
                row.inForce(),
                "%s现行有效不衔接：上年现行有效%d＋本年制发%d－本年废止%d＝%d，现为%d，相差%d。请核对；因清理文件造成的，请说明清理情况。"
                        .formatted(
                                row.inForce().label(),
                                last,
                                now.issued(),
                                now.repealed(),
                                expected,
                                now.inForce(),
                                difference),
                "%s: %d last year + %d issued - %d repealed = %d, but it is %d, a difference of %d. Check it, or explain the clean-up."
                        .formatted(
                                row.inForce().format(),
                                last,
                                now.issued(),
                                now.repealed(),
                                expected,
                                now.inForce(),
                                difference));
    }
}
