package org.nianbao.submission.submission.model;

import java.util.List;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;

/** Findings that need an explanation or an override and have none: nothing is handed in. */
public record Unanswered(CheckResult result, List<Finding> unanswered) implements SubmitStep {}
