package org.nianbao.submission.publication.model;

/** What stands at the public address of a revision: the report, or the note in place of one that was withdrawn. */
public sealed interface Shown permits PublishedReport, RetractedReport {}
