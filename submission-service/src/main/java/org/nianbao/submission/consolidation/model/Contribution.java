package org.nianbao.submission.consolidation.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency whose report is added up, or was when the draft was consolidated.
 *
 * @param revision the revision that counts now; null when none does any more
 * @param draftedRevision the revision that the draft's sums were made of; null when it was not among them
 * @param publishedAt when the revision that counts now was published
 */
public record Contribution(
        String agencyCode,
        String agencyName,
        @Nullable Integer revision,
        @Nullable Integer draftedRevision,
        @Nullable Instant publishedAt) {}
