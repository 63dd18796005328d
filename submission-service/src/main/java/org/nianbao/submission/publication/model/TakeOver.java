package org.nianbao.submission.publication.model;

/** What became of taking an earlier year's report over. */
public sealed interface TakeOver permits PublishedReport, TakeOverRefused {}
