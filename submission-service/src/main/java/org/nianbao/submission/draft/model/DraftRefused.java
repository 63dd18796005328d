package org.nianbao.submission.draft.model;

import org.nianbao.submission.filing.model.Refusal;

/** The filing's state does not allow to save or import. */
public record DraftRefused(Refusal refusal) implements DraftStep, ImportStep {}
