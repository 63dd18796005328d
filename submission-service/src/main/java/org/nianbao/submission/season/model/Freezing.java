package org.nianbao.submission.season.model;

import java.time.Instant;

/** Why and since when a season is frozen. */
public record Freezing(String reason, Instant frozenAt) {}
