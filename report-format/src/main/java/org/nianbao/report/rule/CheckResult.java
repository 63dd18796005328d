package org.nianbao.report.rule;

import java.util.List;

/**
 * All findings about a report.
 *
 * @param ruleSet the version of the rule set that found them
 * @param findings in the order of the report's sections
 * @param notChecked the rules that could not be checked for want of something to compare with, in the order of the catalogue
 */
public record CheckResult(String ruleSet, List<Finding> findings, List<NotChecked> notChecked) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /** Findings kept from an earlier check; what was not checked then is not known any more. */
    public CheckResult(String ruleSet, List<Finding> findings) {
        this(ruleSet, findings, List.of());
    }

    /** Findings of severity B. */
    public List<Finding> blocking() {
        return of(Severity.B);
    }

    /** Findings of severity B*, to be overridden with a reason. */
    public List<Finding> overridable() {
        return of(Severity.B_STAR);
    }

    /** Findings of severity W, to be explained. */
    public List<Finding> warnings() {
        return of(Severity.W);
    }

    /** True when anything of severity B was found. */
    public boolean blocks() {
        return !blocking().isEmpty();
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
