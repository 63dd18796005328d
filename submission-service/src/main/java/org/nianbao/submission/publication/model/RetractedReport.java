package org.nianbao.submission.publication.model;

import java.time.Instant;

/**
 * What the public reads in place of a report that was withdrawn (撤下).
 *
 * @param note why
 * @param successor whether a later revision is public
 */
public record RetractedReport(
        int year, String agencyCode, String agencyName, String note, Instant at, boolean successor)
        implements Shown, Download, Compared {

    /** The path at which a later revision stands, or will. */
    public String address() {
        return "/reports/" + year + "/" + agencyCode;
    }
}
