package org.nianbao.submission.publication.model;

import java.time.Instant;

/** One line of the public list: the latest revision of a report. */
public record PublicLine(int year, String agencyCode, String agencyName, String title, Instant publishedAt) {}
