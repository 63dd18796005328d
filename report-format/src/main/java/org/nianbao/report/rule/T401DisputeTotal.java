package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;

/** T4-01: equation (d), in every group of table 4 总计 = the sum of the four outcomes (格式模板, 表四, 总计). */
final class T401DisputeTotal implements Rule {

    @Override
    public String code() {
        return "T4-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表四：总计";
    }

    @Override
    public String message() {
        return "{kind}总计{a}≠{b}";
    }

    @Override
    public String messageEn() {
        return "{kind}: 总计 is {a}, the outcomes add up to {b}";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (DisputeKind kind : DisputeKind.values()) {
            Equation.ofDisputes(in.report(), kind)
                    .filter(equation -> !equation.holds())
                    .ifPresent(equation -> findings.add(finding(kind, equation)));
        }
        return findings;
    }

    private Finding finding(DisputeKind kind, Equation equation) {
        return Finding.of(
                this,
                new DisputeAddress(kind, DisputeOutcome.TOTAL),
                "表四“%s”总计%d≠%d（结果维持、结果纠正、其他结果、尚未审结之和），相差%d。请核对这五个数。"
                        .formatted(kind.label(), equation.left(), equation.right(), Math.abs(equation.difference())),
                "Table 4, %s: 总计 is %d, but its four outcomes add up to %d, a difference of %d. Check the five cells."
                        .formatted(kind.key(), equation.left(), equation.right(), Math.abs(equation.difference())));
    }
}
