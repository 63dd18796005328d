package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;

/** H-01: every cell of a consolidated report = the sum of that cell over the reports it consolidates (格式, 二（二）: 逐级汇总相关情况和数据). Where a report or a cell is missing, only that the consolidated number is not below the sum of the others. */
final class H01Consolidation implements Rule {

    @Override
    public String code() {
        return "H-01";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号二（二）：逐级汇总相关情况和数据";
    }

    @Override
    public String message() {
        return "汇总差额{d}";
    }

    @Override
    public String messageEn() {
        return "differs from the sum by {d}";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingSubordinates();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<SubordinateReport> subordinates = in.subordinates();
        if (subordinates == null || subordinates.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (NumberAddress cell : in.report().numberAddresses()) {
            BigDecimal stated = in.report().number(cell);
            if (stated != null) {
                Sum sum = Sum.of(subordinates, cell);
                if (sum.contradicts(stated)) {
                    findings.add(finding(cell, stated, sum));
                }
            }
        }
        return findings;
    }

    private Finding finding(NumberAddress cell, BigDecimal stated, Sum sum) {
        String difference = sum.total().subtract(stated).abs().toPlainString();
        String total = sum.total().toPlainString();
        String number = stated.toPlainString();
        return Finding.of(
                        this,
                        cell,
                        "%s：汇总差额%s，汇总报告为%s，%d份下级报告合计%s。请核对汇总口径；确有原因的请说明。"
                                .formatted(cell.label(), difference, number, sum.reports(), total),
                        "%s is %s, but the %d reports it consolidates add up to %s, a difference of %s. Check it, or explain."
                                .formatted(cell.format(), number, sum.reports(), total, difference))
                .inGroup(code() + ":T" + cell.table());
    }

    /**
     * A cell added up over the reports that have it.
     *
     * @param total the sum
     * @param reports how many reports were added
     * @param complete false when a report or its cell is missing
     */
    private record Sum(BigDecimal total, int reports, boolean complete) {

        static Sum of(List<SubordinateReport> subordinates, NumberAddress cell) {
            BigDecimal total = BigDecimal.ZERO;
            int reports = 0;
            boolean complete = true;
            for (SubordinateReport subordinate : subordinates) {
                AnnualReport report = subordinate.report();
                BigDecimal number = report == null ? null : report.number(cell);
                if (number == null) {
                    complete = false;
                } else {
                    total = total.add(number);
                    reports += subordinate.reports();
                }
            }
            return new Sum(total, reports, complete);
        }

        boolean contradicts(BigDecimal stated) {
            return complete ? stated.compareTo(total) != 0 : stated.compareTo(total) < 0;
        }
    }
}
