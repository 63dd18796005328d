package org.nianbao.submission.draft.application;

import java.util.Optional;
import org.nianbao.report.model.AnnualReport;

/** What the public already reads of an agency; rules across years compare with it. */
public interface PublicRecord {

    /** The published report of an agency for a year. */
    Optional<AnnualReport> of(String agencyCode, int year);
}
