package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Misalignment;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.text.NumberText;

/**
 * F-04: every cell of the three tables holds a number; what did not happen is 0, not a blank or a dash (格式模板, 表二 to 表四).
 * Rows that could not be read at all are F-07's.
 */
final class F04NotANumber implements Rule {

    @Override
    public String code() {
        return "F-04";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：表格各项";
    }

    @Override
    public String message() {
        return "{row}·{col}为空或非数字，应填0";
    }

    @Override
    public String messageEn() {
        return "{row}, {col} is blank or not a number; enter 0";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        Set<String> misaligned = misalignedRows(in.reading());
        List<Finding> findings = new ArrayList<>();
        for (NumberAddress address : in.report().numberAddresses()) {
            if (in.report().number(address) == null && !misaligned.contains(address.rowAddress())) {
                String written = in.source(address).map(CellSource::text).orElse("");
                if (NumberText.find(written).isEmpty()) {
                    findings.add(finding(address, written));
                }
            }
        }
        return findings;
    }

    private static Set<String> misalignedRows(@Nullable Reading reading) {
        Set<String> rows = new HashSet<>();
        if (reading != null) {
            reading.misalignments().stream().map(Misalignment::row).forEach(rows::add);
        }
        return rows;
    }

    private Finding finding(NumberAddress address, String written) {
        String zh = written.isEmpty()
                ? "%s为空或非数字，应填0：这一格是空白，没有发生的请填0。".formatted(address.label())
                : "%s为空或非数字，应填0：写作“%s”。请只填数字，不带单位；没有发生的请填0。".formatted(address.label(), written);
        String en = written.isEmpty()
                ? "%s is blank. Enter a number, 0 if there were none.".formatted(address.format())
                : "%s reads \"%s\", which is not a number. Enter the number alone, 0 if there were none."
                        .formatted(address.format(), written);
        return Finding.of(this, address, zh, en).inGroup(code() + ":" + address.rowAddress());
    }
}
