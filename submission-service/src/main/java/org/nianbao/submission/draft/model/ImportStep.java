package org.nianbao.submission.draft.model;

/** What became of importing a file. */
public sealed interface ImportStep permits ImportedFile, UnreadableFile, DraftRefused {}
