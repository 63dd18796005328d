package org.nianbao.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The address of a cell of table 2, such as {@code T2/normativeDocuments/issued}.
 *
 * @param cell which cell
 */
public record ProactiveAddress(ProactiveCell cell) implements NumberAddress {

    @Override
    public int table() {
        return 2;
    }

    @Override
    public String format() {
        return "T2/" + cell.path();
    }

    @Override
    public String rowAddress() {
        int slash = cell.path().indexOf('/');
        return "T2/" + (slash < 0 ? cell.path() : cell.path().substring(0, slash));
    }

    @Override
    public String label() {
        return "表二“" + cell.rowLabel() + "·" + cell.columnLabel() + "”";
    }

    @Override
    public boolean isCount() {
        return !cell.isMoney() && !cell.isChange();
    }

    @Override
    public @Nullable BigDecimal numberIn(AnnualReport report) {
        return report.proactiveDisclosure().number(cell);
    }

    @Override
    public String toString() {
        return format();
    }
}
