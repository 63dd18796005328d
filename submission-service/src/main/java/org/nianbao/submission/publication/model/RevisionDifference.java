package org.nianbao.submission.publication.model;

import org.nianbao.report.difference.ReportDifference;

/**
 * What a revision changed.
 *
 * @param before the revision before it
 * @param after it
 */
public record RevisionDifference(PublishedReport before, PublishedReport after, ReportDifference difference)
        implements Compared {}
