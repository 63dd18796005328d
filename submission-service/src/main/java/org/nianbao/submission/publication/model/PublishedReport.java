package org.nianbao.submission.publication.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;

/**
 * One revision of a report on the public site; it never changes.
 *
 * @param revision 1, 2, … within agency and year
 * @param submissionNumber the approved submission; null when taken over
 * @param reason why it was corrected; null for a first revision
 * @param article the report as HTML in the official layout
 */
public record PublishedReport(
        int year,
        String agencyCode,
        int revision,
        String agencyName,
        Origin origin,
        @Nullable Integer submissionNumber,
        @Nullable String reason,
        AnnualReport report,
        String article,
        Instant publishedAt)
        implements TakeOver, Shown {

    /** The path of its page, which always shows the latest revision. */
    public String address() {
        return "/reports/" + year + "/" + agencyCode;
    }
}
