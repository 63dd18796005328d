package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one cause, as a person reads them: what they have in common once, then each.
 *
 * @param headline the sentences all messages begin with; empty for a finding alone
 * @param findings the findings, the gravest first
 */
public record Story(String headline, List<Finding> findings) {

    /** Copies the list. */
    public Story {
        findings = List.copyOf(findings);
    }

    /** One story per group, in the order of the first finding of each. */
    public static List<Story> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(finding.group(), group -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(Story::ofGroup).toList();
    }

    private static Story ofGroup(List<Finding> group) {
        List<Finding> ordered =
                group.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        String common = ordered.get(0).message();
        for (Finding finding : ordered) {
            while (!finding.message().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return new Story(ordered.size() == 1 ? "" : common.substring(0, common.lastIndexOf('。') + 1), ordered);
    }

    /** What the gravest of them means for a submission. */
    public Severity severity() {
        return findings.get(0).severity();
    }

    /** What one of the findings says beyond the headline. */
    public String own(Finding finding) {
        return finding.message().substring(headline.length());
    }
}
