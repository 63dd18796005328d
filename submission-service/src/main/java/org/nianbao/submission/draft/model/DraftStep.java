package org.nianbao.submission.draft.model;

/** What became of saving a draft. */
public sealed interface DraftStep permits CheckedDraft, DraftStale, DraftRefused, UnknownImport {}
