package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** F-09: where a report says of how many parts it consists, it lists as many: the format has six (格式模板). */
final class F09PartsListed implements Rule {

    @Override
    public String code() {
        return "F-09";
    }

    @Override
    public Severity severity() {
        return Severity.I;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：六个部分";
    }

    @Override
    public String message() {
        return "部分数与列举不符";
    }

    @Override
    public String messageEn() {
        return "the number of parts is not the number listed";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (TextPart part : List.of(TextPart.P, TextPart.S1)) {
            for (PartsList list : PartsList.of(in.folded(part))) {
                if (list.isWrong()) {
                    findings.add(finding(new TextAddress(part, new Span(list.start(), list.end())), list));
                }
            }
        }
        return findings;
    }

    private Finding finding(TextAddress address, PartsList list) {
        return Finding.of(
                this,
                address,
                "部分数与列举不符：%s写“%d部分”，列举了%d个，相差%d。请核对。"
                        .formatted(
                                address.label(), list.stated(), list.listed(), Math.abs(list.stated() - list.listed())),
                "%s speaks of %d parts but lists %d. Check it."
                        .formatted(address.format(), list.stated(), list.listed()));
    }
}
