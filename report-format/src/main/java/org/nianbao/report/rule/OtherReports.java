package org.nianbao.report.rule;

import java.util.List;

/**
 * Other agencies' reports for the same year, as far as somebody may see them.
 *
 * @param reports them
 * @param all false when there may be others that are not seen: those not public yet, or those beyond a limit
 */
public record OtherReports(List<OtherReport> reports, boolean all) {

    /** Copies the list. */
    public OtherReports {
        reports = List.copyOf(reports);
    }
}
