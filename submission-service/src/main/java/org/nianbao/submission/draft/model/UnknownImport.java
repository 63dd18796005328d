package org.nianbao.submission.draft.model;

import java.util.UUID;

/** The draft names an imported file that this filing does not have. */
public record UnknownImport(UUID importId) implements DraftStep {}
