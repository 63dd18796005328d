package org.nianbao.submission.draft.model;

import java.time.Instant;
import java.util.UUID;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.submission.filing.model.FilingId;

/**
 * A file as it came, the report that was read out of it, and what the rules say about it.
 *
 * @param content the original bytes, kept unchanged
 */
public record ImportedFile(
        UUID id,
        FilingId filingId,
        String fileName,
        byte[] content,
        Reading reading,
        CheckResult result,
        String importedBy,
        Instant importedAt)
        implements ImportStep {}
