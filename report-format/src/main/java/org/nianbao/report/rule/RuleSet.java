package org.nianbao.report.rule;

import java.util.List;

/** A version of the rule catalogue. Immutable and thread-safe. */
public final class RuleSet {

    /** The first reporting year that has rules: the first year of the national format. */
    public static final int FIRST_YEAR = 2019;

    static final int LATEST_YEAR = 9999;

    private static final RuleSet CURRENT = new RuleSet("2026.1", List.of());

    private final String version;
    private final List<Rule> rules;

    RuleSet(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /** The rule set in force. */
    public static RuleSet current() {
        return CURRENT;
    }

    /** The version, recorded with every submission. */
    public String version() {
        return version;
    }

    /** The rules, in the order of the catalogue. */
    public List<Rule> rules() {
        return rules;
    }

    /** Runs every rule that holds for the year. */
    public CheckResult check(CheckInput in) {
        List<Finding> findings =
                rules.stream().flatMap(rule -> rule.check(in).stream()).toList();
        return new CheckResult(version, findings);
    }
}
