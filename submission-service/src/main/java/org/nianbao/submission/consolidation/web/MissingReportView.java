package org.nianbao.submission.consolidation.web;

import java.time.LocalDate;
import org.nianbao.submission.consolidation.model.MissingReport;
import org.nianbao.submission.filing.model.FilingState;

/** A subordinate whose report is not published, where its filing stands, and by when it was asked for. */
record MissingReportView(
        String agencyCode, String agencyName, FilingState state, String stateLabel, LocalDate submitBy) {

    static MissingReportView of(MissingReport missing) {
        return new MissingReportView(
                missing.agencyCode(),
                missing.agencyName(),
                missing.state(),
                missing.state().label(),
                missing.submitBy());
    }
}
