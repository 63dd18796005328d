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
     * Whose reports a government's own report adds up, each with the report that is approved or published, null when none is.
     * Each filing belongs to the nearest government at its region or above that consolidates; exempt agencies are left out.
     *
     * @return empty when there are more than {@code most}
     */
    Optional<List<SubordinateReport>> subordinates(FilingOpening consolidated, int most);
}
