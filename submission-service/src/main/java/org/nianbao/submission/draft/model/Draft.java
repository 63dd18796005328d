package org.nianbao.submission.draft.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.submission.filing.model.FilingId;

/**
 * The report as it is being written.
 *
 * @param version 1, 2, … with each save; what an ETag holds
 * @param importId the imported file that this very report was read from; null once it was written by hand
 */
public record Draft(
        FilingId filingId,
        long version,
        AnnualReport report,
        @Nullable UUID importId,
        String savedBy,
        Instant savedAt) {}
