package org.nianbao.report.difference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;

/**
 * A cell whose number changed.
 *
 * @param address in the report after the change; where only the one before has the cell, there
 * @param before the old number; null for a blank cell, or for none
 * @param after the new number; null for a blank cell, or for none
 */
public record CellChange(
        NumberAddress address,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {}
