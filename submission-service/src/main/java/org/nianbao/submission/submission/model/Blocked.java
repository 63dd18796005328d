package org.nianbao.submission.submission.model;

import org.nianbao.report.rule.CheckResult;

/** A finding of severity B: the draft is kept, nothing is handed in. */
public record Blocked(CheckResult result) implements SubmitStep {}
