package org.nianbao.submission.publication.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.submission.publication.model.PublicLine;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RevisionLine;

/** What is on the public site. */
public interface PublishedReports {

    /** Adds a revision, which from now on is the latest. */
    void add(PublishedReport report);

    /** The latest revision. */
    Optional<PublishedReport> latest(int year, String agencyCode);

    /** One revision. */
    Optional<PublishedReport> revision(int year, String agencyCode, int revision);

    /** All revisions of a report, the latest first. */
    List<RevisionLine> revisions(int year, String agencyCode);

    /** A part of the public list. */
    List<PublicLine> list(PublicQuery query);

    /** The years that have a report, the latest first. */
    List<Integer> years();
}
