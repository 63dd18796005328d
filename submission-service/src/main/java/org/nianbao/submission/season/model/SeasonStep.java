package org.nianbao.submission.season.model;

/** What became of a command on a season. */
public sealed interface SeasonStep permits Season, SeasonRefused, DatesRefused {}
