package org.nianbao.submission.agency.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody no longer acts for an agency.
 *
 * @param subject opaque id of who left
 * @param successor opaque id of who goes on with the work; null when nobody is named
 * @param by opaque id of who recorded it
 */
public record Departure(
        String agencyCode, String subject, @Nullable String successor, String reason, String by, Instant at) {}
