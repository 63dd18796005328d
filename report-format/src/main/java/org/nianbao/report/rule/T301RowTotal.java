package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** T3-01: equation (c), in every row of table 3 总计 = the sum of the six applicant columns (格式模板, 表三, 总计). */
final class T301RowTotal implements Rule {

    @Override
    public String code() {
        return "T3-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表三：总计列";
    }

    @Override
    public String message() {
        return "{row}总计{a}≠{b}";
    }

    @Override
    public String messageEn() {
        return "row {row}: 总计 is {a}, the columns add up to {b}";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (RequestRow row : in.report().requests().order()) {
            Equation.ofRow(in.report(), row)
                    .filter(equation -> !equation.holds())
                    .ifPresent(equation -> findings.add(finding(row, equation)));
        }
        return findings;
    }

    private Finding finding(RequestRow row, Equation equation) {
        return Finding.of(
                this,
                new RequestAddress(row, Applicant.TOTAL),
                "表三“%s”总计%d≠%d（自然人至其他六列之和），相差%d。请核对这一行的七个数。"
                        .formatted(row.fullLabel(), equation.left(), equation.right(), Math.abs(equation.difference())),
                "Table 3, row %s: 总计 is %d, but its six columns add up to %d, a difference of %d. Check the seven cells of the row."
                        .formatted(row.key(), equation.left(), equation.right(), Math.abs(equation.difference())));
    }
}
