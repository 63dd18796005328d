package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** T3-03: equation (b), in every column 三（七）总计 = the sum of the rows above it under 三 (格式模板, 表三, （七）总计). */
final class T303ResultTotal implements Rule {

    @Override
    public String code() {
        return "T3-03";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表三：（七）总计";
    }

    @Override
    public String message() {
        return "{col}：(七)总计{a}≠分项和{b}";
    }

    @Override
    public String messageEn() {
        return "column {col}: （七） is {a}, the rows add up to {b}";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            Equation.ofResults(in.report(), column)
                    .filter(equation -> !equation.holds())
                    .ifPresent(equation -> findings.add(finding(column, equation)));
        }
        return findings;
    }

    private Finding finding(Applicant column, Equation equation) {
        return Finding.of(
                this,
                new RequestAddress(RequestRow.TOTAL, column),
                "表三“%s”列：(七)总计%d≠分项和%d，相差%d。请核对（一）至（六）各行和（七）总计。"
                        .formatted(column.label(), equation.left(), equation.right(), Math.abs(equation.difference())),
                "Table 3, column %s: （七）总计 is %d, but the rows （一） to （六） add up to %d, a difference of %d. Check the column."
                        .formatted(column.key(), equation.left(), equation.right(), Math.abs(equation.difference())));
    }
}
