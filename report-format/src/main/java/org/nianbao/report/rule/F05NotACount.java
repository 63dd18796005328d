package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.text.NumberText;

/** F-05: counts are whole and not below zero (格式模板, 件数 and 数量). 本年增/减 of the 2019 format may be below zero. */
final class F05NotACount implements Rule {

    @Override
    public String code() {
        return "F-05";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：件数、数量";
    }

    @Override
    public String message() {
        return "{row}·{col}应为非负整数";
    }

    @Override
    public String messageEn() {
        return "{row}, {col} must be a whole number of at least 0";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (NumberAddress address : in.report().numberAddresses()) {
            BigDecimal number = in.report().number(address);
            String written = written(in, address, number);
            boolean below = number != null && number.signum() < 0 && address.isCount();
            boolean broken = number == null && isBroken(address, written);
            if (below || broken) {
                findings.add(Finding.of(
                        this,
                        address,
                        "%s应为非负整数：现为%s。请填写0或正整数。".formatted(address.label(), written),
                        "%s must be a whole number of at least 0, but is %s.".formatted(address.format(), written)));
            }
        }
        return findings;
    }

    private static String written(CheckInput in, NumberAddress address, @Nullable BigDecimal number) {
        if (number != null) {
            return number.toPlainString();
        }
        return in.source(address).map(CellSource::text).orElse("");
    }

    /** A number was written, but not a whole one or with a 0 before it, so that the report could not take it. */
    private static boolean isBroken(NumberAddress address, String written) {
        boolean money = address instanceof ProactiveAddress proactive
                && proactive.cell().isMoney();
        Optional<NumberText> number = NumberText.find(written);
        boolean broken = number.isPresent() && (!number.get().isWhole() || NumberText.hasLeadingZero(written));
        return !money && broken;
    }
}
