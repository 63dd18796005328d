package org.nianbao.submission.draft.model;

import org.nianbao.report.rule.CheckResult;

/** A draft and what the rules say about it. */
public record CheckedDraft(Draft draft, CheckResult result) implements DraftStep {}
