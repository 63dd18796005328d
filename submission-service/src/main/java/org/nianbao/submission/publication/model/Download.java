package org.nianbao.submission.publication.model;

/** What becomes of the wish for a file. */
public sealed interface Download permits PublishedFile, DownloadRefused, RetractedReport {}
