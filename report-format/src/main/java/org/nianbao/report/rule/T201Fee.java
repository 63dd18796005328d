package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.text.NumberText;

/** T2-01: a sum of money in table 2 is not below zero and has at most six decimals (格式模板, 第二十条第（八）项, 单位：万元). */
final class T201Fee implements Rule {

    private static final int MOST_DECIMALS = 6;

    @Override
    public String code() {
        return "T2-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第二十条第（八）项；国办公开办函〔2021〕30号附件格式模板表二";
    }

    @Override
    public String message() {
        return "收费金额格式错误";
    }

    @Override
    public String messageEn() {
        return "the amount of fees is not well formed";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (ProactiveCell cell : ProactiveCell.of(in.report().format())) {
            BigDecimal amount = in.report().proactiveDisclosure().number(cell);
            ProactiveAddress address = new ProactiveAddress(cell);
            String source = in.source(address).map(CellSource::text).orElse("");
            boolean unread = amount == null
                    && NumberText.hasLeadingZero(source)
                    && NumberText.find(source).isPresent();
            if (cell.isMoney() && (unread || amount != null && isWrong(amount))) {
                String written = amount == null ? source : amount.toPlainString();
                findings.add(Finding.of(
                        this,
                        address,
                        "收费金额格式错误：%s现为%s，应为不小于0、最多六位小数的数。请以万元为单位重新填写。".formatted(address.label(), written),
                        "%s is %s; it must be at least 0 and have at most six decimals. Enter the amount in 万元."
                                .formatted(address.format(), written)));
            }
        }
        return findings;
    }

    private static boolean isWrong(BigDecimal amount) {
        return amount.signum() < 0 || amount.stripTrailingZeros().scale() > MOST_DECIMALS;
    }
}
