package org.nianbao.submission.consolidation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;

/**
 * One cell added up over the reports that state it.
 *
 * @param total exact; 0 when none states it
 * @param reports how many reports state it
 * @param blank how many reports leave it blank or do not have it: they are in the list of the cell, never taken for 0
 */
public record CellTotal(NumberAddress address, BigDecimal total, int reports, int blank) {

    /** The largest count that a report can state. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    /** What a consolidated report may state there; null where a report lacks it or the sum has too many digits. */
    public @Nullable BigDecimal stated() {
        return reports > 0 && blank == 0 && total.abs().compareTo(LARGEST) <= 0 ? total : null;
    }
}
