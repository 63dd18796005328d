package org.nianbao.report.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which findings have one cause: equations of table 3 that one wrong cell breaks, or one wrong row that adds up by itself.
 * They share a group and begin with the sentence that names the likely place; every broken equation stays in the list.
 */
final class Causes {

    private Causes() {}

    static List<Finding> group(CheckInput in, List<Finding> findings) {
        if (findings.stream().noneMatch(Causes::mayHaveOne)) {
            return findings;
        }
        Set<String> broken = findings.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
        Map<String, Cause> causes = new TreeMap<>(CellCauses.of(in.report(), broken));
        broken.removeAll(causes.keySet());
        causes.putAll(RowCauses.of(in.report(), broken, in.reportOfLastYear()));
        return findings.stream()
                .map(finding -> {
                    Cause cause = causes.get(finding.id());
                    return cause == null ? finding : finding.because(cause);
                })
                .toList();
    }

    /** Only equations of table 3, and what was carried over into it, are looked for. */
    private static boolean mayHaveOne(Finding finding) {
        return finding.code().startsWith("T3-0") || finding.code().equals("X-01");
    }
}
