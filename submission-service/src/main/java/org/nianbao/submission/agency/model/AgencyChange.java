package org.nianbao.submission.agency.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agency.
 *
 * @param formerName what it was called until then
 * @param successor code of the agency that it was merged into; null unless it was
 * @param effectiveOn the first day on which it was so
 * @param by opaque id of who entered it
 */
public record AgencyChange(
        String agencyCode,
        AgencyChangeKind kind,
        String formerName,
        @Nullable String successor,
        LocalDate effectiveOn,
        String reason,
        String by,
        Instant at) {}
