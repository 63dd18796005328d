package org.nianbao.report.rule;

import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** T3-05: an answer that refuses as a state secret rests on a secrecy review (条例第十四条, 第十七条; 保守国家秘密法). */
final class T305StateSecret implements Rule {

    @Override
    public String code() {
        return "T3-05";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第十四条、第十七条；《保守国家秘密法》";
    }

    @Override
    public String message() {
        return "请附保密审查意见";
    }

    @Override
    public String messageEn() {
        return "attach the opinion of the secrecy review";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        RequestAddress here = new RequestAddress(RequestRow.REFUSED_STATE_SECRET, Applicant.TOTAL);
        Long count = in.report().requests().count(RequestRow.REFUSED_STATE_SECRET, Applicant.TOTAL);
        if (count == null || count <= 0) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                here,
                "%s为%d件：请附保密审查意见，并说明所涉信息已依法定密。".formatted(here.label(), count),
                "%s is %d. Attach the opinion of the secrecy review.".formatted(here.format(), count)));
    }
}
