package org.nianbao.submission.draft.model;

import org.nianbao.report.reading.Unreadable;

/** The file is no report; nothing was kept. */
public record UnreadableFile(Unreadable reason) implements ImportStep {}
