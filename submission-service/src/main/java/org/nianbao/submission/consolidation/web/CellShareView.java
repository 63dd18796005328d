package org.nianbao.submission.consolidation.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.consolidation.model.CellShare;

/**
 * What one report adds to a cell.
 *
 * @param revision the published revision that counts
 * @param value an exact decimal written as text; null when the report leaves the cell blank
 */
record CellShareView(
        String agencyCode,
        String agencyName,
        int revision,
        @Nullable String value) {

    static CellShareView of(CellShare share) {
        BigDecimal value = share.value();
        return new CellShareView(
                share.agencyCode(), share.agencyName(), share.revision(), value == null ? null : value.toPlainString());
    }
}
