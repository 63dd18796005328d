package org.nianbao.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The address of a cell of table 3, such as {@code T3/refused.stateSecret/naturalPerson}.
 *
 * @param row which row
 * @param column which column
 */
public record RequestAddress(RequestRow row, Applicant column) implements NumberAddress {

    @Override
    public int table() {
        return 3;
    }

    @Override
    public String format() {
        return rowAddress() + "/" + column.key();
    }

    @Override
    public String rowAddress() {
        return "T3/" + row.key();
    }

    @Override
    public String label() {
        return "表三“" + row.fullLabel() + "·" + column.label() + "”";
    }

    @Override
    public @Nullable BigDecimal numberIn(AnnualReport report) {
        return NumberAddress.number(report.requests().count(row, column));
    }

    @Override
    public String toString() {
        return format();
    }
}
