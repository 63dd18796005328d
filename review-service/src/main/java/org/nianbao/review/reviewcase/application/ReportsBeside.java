package org.nianbao.review.reviewcase.application;

import java.util.List;
import java.util.Set;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.report.rule.OtherReports;
import org.nianbao.report.rule.Publication;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.springframework.stereotype.Service;

/**
 * Tells the rules what our own copies know beside a report; submission-service tells its own
 * (docs/adr/0012-what-the-rules-are-told.md says where the two differ).
 */
@Service
class ReportsBeside {

    private static final Set<String> CONSOLIDATING =
            Set.of("COUNTY_GOVERNMENT", "PREFECTURE_GOVERNMENT", "PROVINCE_GOVERNMENT");
    private static final Set<String> ALONE = Set.of("DEPARTMENT", "GOVERNMENT_OFFICE", "TOWNSHIP");
    private static final int MOST_OTHERS = 200;
    private static final int MOST_SUBORDINATES = 1000;

    private final KnownReports known;

    ReportsBeside(KnownReports known) {
        this.known = known;
    }

    /** The same input, told what is known beside it. */
    CheckInput of(FilingOpening filing, CheckInput alone) {
        List<OtherReport> others = known.others(filing, MOST_OTHERS + 1);
        boolean all = others.size() <= MOST_OTHERS;
        CheckInput told = alone.withLastYear(known.lastYear(filing))
                .withOthers(new OtherReports(all ? others : others.subList(0, MOST_OTHERS), all))
                .atPublication(new Publication(null, null, null, filing.publishBy()));
        if (CONSOLIDATING.contains(filing.agencyKind())) {
            return known.subordinates(filing, MOST_SUBORDINATES)
                    .map(told::withSubordinates)
                    .orElse(told);
        }
        return ALONE.contains(filing.agencyKind()) ? told.withSubordinates(List.of()) : told;
    }
}
