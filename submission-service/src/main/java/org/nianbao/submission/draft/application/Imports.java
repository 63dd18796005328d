package org.nianbao.submission.draft.application;

import java.util.Optional;
import java.util.UUID;
import org.nianbao.report.reading.Reading;
import org.nianbao.submission.draft.model.ImportedFile;
import org.nianbao.submission.filing.model.FilingId;

/** The imported files. */
public interface Imports {

    /** Keeps one. */
    void add(ImportedFile file);

    /** What was read out of a file of that filing. */
    Optional<Reading> reading(FilingId filingId, UUID importId);
}
