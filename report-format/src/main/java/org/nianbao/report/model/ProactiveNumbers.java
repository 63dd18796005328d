package org.nianbao.report.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells of table 2 by name, on their way into or out of the typed tables. */
record ProactiveNumbers(Map<ProactiveCell, @Nullable BigDecimal> byCell) {

    ProactiveNumbers() {
        this(new LinkedHashMap<>());
    }

    @Nullable
    Long count(ProactiveCell cell) {
        BigDecimal number = byCell.get(cell);
        return number == null ? null : Long.valueOf(number.longValueExact());
    }

    @Nullable
    BigDecimal decimal(ProactiveCell cell) {
        return byCell.get(cell);
    }

    ProactiveNumbers with(ProactiveCell cell, @Nullable Long count) {
        return with(cell, count == null ? null : BigDecimal.valueOf(count));
    }

    ProactiveNumbers with(ProactiveCell cell, @Nullable BigDecimal number) {
        byCell.put(cell, number);
        return this;
    }
}
