package org.nianbao.submission.publication.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report's history.
 *
 * @param retracted whether it was withdrawn from the public
 */
public record RevisionLine(
        int revision, Instant publishedAt, @Nullable String reason, boolean retracted) {}
