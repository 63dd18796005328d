package org.nianbao.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The address of a cell of table 4, such as {@code T4/reconsideration/upheld}.
 *
 * @param kind which group
 * @param outcome which column of the group
 */
public record DisputeAddress(DisputeKind kind, DisputeOutcome outcome) implements NumberAddress {

    @Override
    public int table() {
        return 4;
    }

    @Override
    public String format() {
        return rowAddress() + "/" + outcome.key();
    }

    @Override
    public String rowAddress() {
        return "T4/" + kind.key();
    }

    @Override
    public String label() {
        return "表四“" + kind.label() + "·" + outcome.label() + "”";
    }

    @Override
    public @Nullable BigDecimal numberIn(AnnualReport report) {
        return NumberAddress.number(report.disputes().count(kind, outcome));
    }

    @Override
    public String toString() {
        return format();
    }
}
