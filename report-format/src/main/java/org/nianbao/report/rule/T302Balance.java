package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** T3-02: equation (a), in every column 一 + 二 = 三（七）总计 + 四, as the format prints above the table (勾稽关系). */
final class T302Balance implements Rule {

    @Override
    public String code() {
        return "T3-02";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表三：第一项加第二项之和，等于第三项加第四项之和";
    }

    @Override
    public String message() {
        return "{col}：一+二={a}，三+四={b}";
    }

    @Override
    public String messageEn() {
        return "column {col}: 一 + 二 = {a}, 三 + 四 = {b}";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            Equation.ofBalance(in.report(), column)
                    .filter(equation -> !equation.holds())
                    .ifPresent(equation -> findings.add(finding(column, equation)));
        }
        return findings;
    }

    private Finding finding(Applicant column, Equation equation) {
        List<RequestAddress> cells = Stream.of(
                        RequestRow.NEWLY_RECEIVED,
                        RequestRow.CARRIED_OVER,
                        RequestRow.TOTAL,
                        RequestRow.CARRIED_FORWARD)
                .map(row -> new RequestAddress(row, column))
                .toList();
        return Finding.of(
                this,
                cells,
                "表三“%s”列：一+二=%d，三+四=%d，相差%d。请核对本年新收、上年结转、（七）总计、结转下年度四格。"
                        .formatted(column.label(), equation.left(), equation.right(), Math.abs(equation.difference())),
                "Table 3, column %s: 一 + 二 = %d, but 三（七） + 四 = %d, a difference of %d. Check these four cells."
                        .formatted(column.key(), equation.left(), equation.right(), Math.abs(equation.difference())));
    }
}
