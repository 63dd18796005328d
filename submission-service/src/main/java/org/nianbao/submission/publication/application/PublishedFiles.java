package org.nianbao.submission.publication.application;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.submission.publication.model.PublishedFile;
import org.nianbao.submission.publication.model.PublishedReport;

/** The files that were made of published revisions. */
public interface PublishedFiles {

    /** The file of a revision; empty when nobody has asked for it yet. */
    Optional<PublishedFile> find(PublishedReport report, OutputFormat form);

    /** Keeps a file, unless another was faster; the one that is kept. */
    PublishedFile keep(PublishedReport report, OutputFormat form, byte[] content, Instant at);
}
