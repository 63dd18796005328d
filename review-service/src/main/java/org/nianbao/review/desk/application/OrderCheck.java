package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.DecisionOrder;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.desk.model.ReportAddresses;
import org.nianbao.review.reviewcase.application.Refusal;

/** Whether a decision or remarks can be meant, for this report. */
final class OrderCheck {

    private OrderCheck() {}

    static void check(DecisionOrder order, AnnualReport report) {
        if (order.opinion().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.at("/opinion", "opinion-missing", "请用文字写明审查意见；通过也必须有意见。");
        }
        if (order.decision() == DecisionKind.RETURN && order.reasons().isEmpty()) {
            throw Refusal.at("/reasons", "reasons-missing", "退回必须至少写明一条理由。");
        }
        if (order.decision() == DecisionKind.APPROVE && !order.reasons().isEmpty()) {
            throw Refusal.at("/reasons", "reasons-with-approval", "通过时不能附退回理由；如有意见请写入审查意见。");
        }
        check("/reasons/", order.reasons(), report);
    }

    static void check(String pointer, List<Reason> reasons, AnnualReport report) {
        for (int i = 0; i < reasons.size(); i++) {
            check(pointer + i + "/address", reasons.get(i), report);
        }
    }

    private static void check(String pointer, Reason reason, AnnualReport report) {
        String address = reason.address();
        if (address == null) {
            if (!reason.code().procedural()) {
                throw Refusal.at(
                        pointer,
                        "address-missing",
                        reason.code() + "（" + reason.code().label() + "）必须指明单元格或段落。");
            }
        } else if (!ReportAddresses.pointsInto(report, address)) {
            throw Refusal.at(pointer, "address-unknown", "报告中没有“" + address + "”这个位置。");
        }
    }
}
