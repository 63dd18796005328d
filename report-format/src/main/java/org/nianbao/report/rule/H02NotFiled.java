package org.nianbao.report.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** H-02: every agency that a consolidated report adds up has filed its own (格式, 二（二）; 条例第四十九条). */
final class H02NotFiled implements Rule {

    private static final int MOST_NAMED = 20;

    @Override
    public String code() {
        return "H-02";
    }

    @Override
    public Severity severity() {
        return Severity.B_STAR;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号二（二）";
    }

    @Override
    public String message() {
        return "{unit}未报";
    }

    @Override
    public String messageEn() {
        return "{unit} has not filed";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingSubordinates();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<SubordinateReport> subordinates = in.subordinates();
        if (subordinates == null) {
            return List.of();
        }
        List<String> names = subordinates.stream()
                .filter(subordinate -> subordinate.report() == null)
                .map(SubordinateReport::agencyName)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        int expected =
                subordinates.stream().mapToInt(SubordinateReport::reports).sum();
        String named = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
        String units = names.size() > MOST_NAMED ? named + "等" : named;
        return List.of(Finding.of(
                this,
                new TextAddress(TextPart.TITLE),
                "%s未报：应汇总%d份报告，缺%d份。请催报后再汇总；确实不再报送的，请说明理由。".formatted(units, expected, names.size()),
                "%d of %d reports to consolidate have not been filed: %s. Urge them, or give the reason."
                        .formatted(names.size(), expected, units)));
    }
}
