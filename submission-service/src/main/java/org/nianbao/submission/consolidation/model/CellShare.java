package org.nianbao.submission.consolidation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one agency's report adds to a cell.
 *
 * @param value null when its cell is blank
 */
public record CellShare(
        String agencyCode,
        String agencyName,
        int revision,
        @Nullable BigDecimal value) {}
