package org.nianbao.submission.draft.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.submission.filing.model.FilingFacts;

/** What the public already reads of agencies; rules across years and across agencies compare with it. */
public interface PublicRecord {

    /** The published report of an agency for a year. */
    Optional<AnnualReport> of(String agencyCode, int year);

    /** What the public reads of other agencies of the filing's own region for its year; the first so many by code. */
    List<OtherReport> besides(FilingFacts filing, int most);
}
