package org.nianbao.submission.publication.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a report's history. */
public record RevisionLine(
        int revision, Instant publishedAt, @Nullable String reason) {}
