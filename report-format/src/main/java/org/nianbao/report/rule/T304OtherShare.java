package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** T3-04: more than a fifth of the answers are 其他处理·其他: a request is to be answered in one of the ways of the law (国办公开办函〔2019〕60号; 条例第三十六条). */
final class T304OtherShare implements Rule {

    @Override
    public String code() {
        return "T3-04";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第三十六条；国办公开办函〔2019〕60号：对“其他处理”数量偏高的要了解情况";
    }

    @Override
    public String message() {
        return "其他处理偏高";
    }

    @Override
    public String messageEn() {
        return "too many answered in another way";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        RequestRow row = in.report().requests().otherInOneRow() ? RequestRow.OTHER : RequestRow.OTHER_OTHER;
        RequestAddress here = new RequestAddress(row, Applicant.TOTAL);
        Long other = in.report().requests().count(row, Applicant.TOTAL);
        Long all = in.report().requests().count(RequestRow.TOTAL, Applicant.TOTAL);
        if (other == null || all == null || all <= 0 || other <= all / 5) {
            return List.of();
        }
        String percent = BigDecimal.valueOf(other)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
        return List.of(Finding.of(
                this,
                here,
                "%s：其他处理偏高，%d件，占办理结果总计%d件的%s%%（超过20%%）。请核对能否归入前面各项法定处理方式；确实如此的请说明。"
                        .formatted(here.label(), other, all, percent),
                "%s is %d of %d answers, %s%% (over 20%%). See whether they belong to the rows above, or explain."
                        .formatted(here.format(), other, all, percent)));
    }
}
