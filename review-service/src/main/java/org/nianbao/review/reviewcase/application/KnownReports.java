package org.nianbao.review.reviewcase.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.review.reviewcase.model.FilingOpening;

/** What our own copies tell of the reports beside one. */
public interface KnownReports {

    /** The agency's published report of the year before; none when it was released from filing; else unknown. */
    LastYear lastYear(FilingOpening filing);

    /** What others of the same region handed in for the same year, published or not; the first so many by code. */
    List<OtherReport> others(FilingOpening filing, int most);

    /**
     * Who has to file in the government's own region, and the governments of the regions right below it; each with the report
     * that is under review or approved, else with the published one. Exempt agencies are not among them.
     *
     * @return empty when there are more than {@code most}, or when a region below has cases but no government that
     *     consolidates them: a sum would be wrong
     */
    Optional<List<SubordinateReport>> subordinates(FilingOpening consolidated, int most);
}
