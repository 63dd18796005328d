package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import java.util.List;
import org.nianbao.report.rule.Finding;

/** What the second validation found. */
public record Validation(String ruleSet, List<Finding> findings, boolean blocks, Instant at) {

    public Validation {
        findings = List.copyOf(findings);
    }
}
