package org.nianbao.submission.consolidation.model;

import java.math.BigDecimal;
import org.nianbao.report.model.NumberAddress;

/** A cell whose sum is another than it was. */
public record CellChange(NumberAddress address, BigDecimal then, BigDecimal now) {

    /** By how much it grew; below zero when it shrank. */
    public BigDecimal difference() {
        return now.subtract(then);
    }
}
