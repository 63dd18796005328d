package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import java.util.List;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.NotChecked;

/**
 * What the second validation found.
 *
 * @param notChecked the rules that could not be checked, and what they lacked
 */
public record Validation(
        String ruleSet, List<Finding> findings, List<NotChecked> notChecked, boolean blocks, Instant at) {

    public Validation {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }
}
