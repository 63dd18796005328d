package org.nianbao.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The address of a cell with a number, in one of the three tables. */
public sealed interface NumberAddress extends CellAddress permits ProactiveAddress, RequestAddress, DisputeAddress {

    /** The number of the table: 2, 3 or 4, as the sections are numbered. */
    int table();

    /** The number that stands there, or null. */
    @Nullable
    BigDecimal numberIn(AnnualReport report);

    /** True when the format asks for a whole number of at least 0 there. */
    default boolean isCount() {
        return true;
    }

    /** The address of the row it stands in, without the column: what one line of the table shares. */
    String rowAddress();

    @Override
    default @Nullable String textIn(AnnualReport report) {
        BigDecimal number = numberIn(report);
        return number == null ? null : number.toPlainString();
    }

    /** A count as the number of its cell. */
    static @Nullable BigDecimal number(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
