package org.nianbao.submission.publication.model;

/** What becomes of the wish to see what a correction changed. */
public sealed interface Compared permits RevisionDifference, RetractedReport {}
