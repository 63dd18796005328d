package org.nianbao.submission.draft.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.submission.filing.model.FilingFacts;

/** What the agencies below a government have filed, which its consolidated report adds up. */
public interface Subordinates {

    /**
     * Who has to file in the government's own region, and the governments of the regions right below it, which consolidate
     * in their turn; each with the report that is under review or approved, else with the published one; one that was sent
     * back or taken back is not filed. Exempt agencies are not among them.
     *
     * @param most so many at most
     * @return empty when there are more, or when a region below has filings but no government that consolidates them: a sum
     *     would be wrong
     */
    Optional<List<SubordinateReport>> of(FilingFacts consolidated, int most);
}
