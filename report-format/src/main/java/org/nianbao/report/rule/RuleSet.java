package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.narrative.NarrativeRules;

/** A version of the rule catalogue. Immutable and thread-safe. */
public final class RuleSet {

    /** The first reporting year that has rules: the first year of the national format. */
    public static final int FIRST_YEAR = RuleYears.first();

    static final int LATEST_YEAR = 9999;

    private static final String FAMILIES = "FTXHNSD";

    private static final RuleSet CURRENT = new RuleSet(
            "2026.3",
            inOrder(
                    new F01Headings(),
                    new F02Labels(),
                    new F03OldFormat(),
                    new F04NotANumber(),
                    new F05NotACount(),
                    new F06Title(),
                    new F07Misaligned(),
                    new F08OutdatedBasis(),
                    new F09PartsListed(),
                    new F10TemplateText(),
                    new F11Length(),
                    new F12Aspects(),
                    new F13Style(),
                    new T201Fee(),
                    new T202FeeUnit(),
                    new T203RuleMakingPower(),
                    new T204InForce(),
                    new T205NegativeBefore(),
                    new T206UnlikeLastYear(),
                    new T301RowTotal(),
                    new T302Balance(),
                    new T303ResultTotal(),
                    new T304OtherShare(),
                    new T305StateSecret(),
                    new T401DisputeTotal(),
                    new X01CarriedOver(),
                    new X03SameTable(),
                    new H01Consolidation(),
                    new H02NotFiled(),
                    new S01IdentityNumber(),
                    new S03BankCard(),
                    new S04SecrecyMarking(),
                    new D01NotReviewed(),
                    new D02PublishedLate()));

    private final String version;
    private final List<Rule> rules;

    RuleSet(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /** These rules and those on sentences in the order of the catalogue: by family, then by number. */
    private static List<Rule> inOrder(Rule... ofForm) {
        return Stream.concat(Stream.of(ofForm), NarrativeRules.all().stream())
                .sorted(Comparator.comparingInt(RuleSet::family).thenComparing(Rule::code))
                .toList();
    }

    private static int family(Rule rule) {
        return FAMILIES.indexOf(rule.code().charAt(0));
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

    /**
     * Runs every rule that holds for the year. A year before the first one has the first one's rules: there is no form of
     * a report without rules.
     */
    public CheckResult check(CheckInput in) {
        int year = Math.max(FIRST_YEAR, in.year());
        List<Finding> findings = new ArrayList<>();
        List<NotChecked> notChecked = new ArrayList<>();
        for (Rule rule : rules) {
            if (holds(rule, year)) {
                findings.addAll(rule.check(in));
                rule.missing(in).ifPresent(missing -> notChecked.add(new NotChecked(rule.code(), missing)));
            }
        }
        List<Finding> ordered = Causes.group(in, findings).stream()
                .sorted(Comparator.comparingInt(RuleSet::section))
                .toList();
        return new CheckResult(version, ordered, notChecked);
    }

    private static boolean holds(Rule rule, int year) {
        return rule.since() <= year && year <= rule.until().orElse(LATEST_YEAR);
    }

    /** The place of a finding in the order of the report: title, preamble, sections; a table counts as its section. */
    private static int section(Finding finding) {
        String address = finding.addresses().get(0);
        if (address.startsWith("T2/") || address.startsWith("T3/") || address.startsWith("T4/")) {
            return TextPart.section(address.charAt(1) - '0').ordinal();
        }
        return CellAddress.parse(address) instanceof TextAddress text
                ? text.part().ordinal()
                : 0;
    }
}
