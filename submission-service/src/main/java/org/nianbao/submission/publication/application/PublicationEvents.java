package org.nianbao.submission.publication.application;

import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.publication.model.PublishedReport;

/** Tells the other services; in the caller's transaction, which holds the filing's lock. */
public interface PublicationEvents {

    /** An approved revision is on the public site. */
    void published(FilingId id, int submissionNumber, PublishedReport report);

    /** What was public is withdrawn. */
    void retracted(FilingId id, int submissionNumber, Retraction retraction);
}
