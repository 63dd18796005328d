package org.nianbao.submission.publication.model;

import org.nianbao.report.write.OutputFormat;

/**
 * A published revision as a file; it never changes.
 *
 * @param sha256 of the content, in hexadecimal digits
 */
public record PublishedFile(PublishedReport report, OutputFormat form, byte[] content, String sha256)
        implements Download {}
