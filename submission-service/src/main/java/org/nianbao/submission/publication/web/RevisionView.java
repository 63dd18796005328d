package org.nianbao.submission.publication.web;

import java.time.Instant;
import org.nianbao.submission.publication.model.Origin;
import org.nianbao.submission.publication.model.PublishedReport;

/** A revision on the public site, without its content. */
record RevisionView(int year, String agencyCode, int revision, Origin origin, String address, Instant publishedAt) {

    static RevisionView of(PublishedReport report) {
        return new RevisionView(
                report.year(),
                report.agencyCode(),
                report.revision(),
                report.origin(),
                report.address(),
                report.publishedAt());
    }
}
