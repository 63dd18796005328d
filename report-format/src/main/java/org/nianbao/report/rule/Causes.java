package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/**
 * Which findings of table 3 have one cause: a wrong cell breaks the equation of its row and those of its column, by the
 * same amount. Where exactly one cell explains them, its address is their group; otherwise each keeps its own.
 */
final class Causes {

    private final AnnualReport report;
    private final Set<String> broken = new HashSet<>();

    private Causes(AnnualReport report, List<Finding> findings) {
        this.report = report;
        findings.forEach(finding -> broken.add(finding.id()));
    }

    static List<Finding> group(AnnualReport report, List<Finding> findings) {
        Map<String, String> groups = new Causes(report, findings).groups();
        return findings.stream()
                .map(finding -> groups.containsKey(finding.id())
                        ? finding.inGroup(groups.getOrDefault(finding.id(), finding.group()))
                        : finding)
                .toList();
    }

    /** Findings by id to the address of the cell that explains them; a finding that two cells explain has none. */
    private Map<String, String> groups() {
        Map<String, List<String>> explanations = new TreeMap<>();
        for (RequestRow row : report.requests().order()) {
            for (Applicant column : Applicant.values()) {
                List<String> equations = equations(row, column);
                if (equations.size() > 1 && broken.containsAll(equations) && sameAmount(row, column)) {
                    String cell = new RequestAddress(row, column).format();
                    equations.forEach(id -> explanations
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(cell));
                }
            }
        }
        return only(explanations);
    }

    /** A cell is the cause only when it is the only one that explains every equation it breaks. */
    private static Map<String, String> only(Map<String, List<String>> explanations) {
        Set<String> doubtful = new HashSet<>();
        explanations.values().stream().filter(cells -> cells.size() > 1).forEach(doubtful::addAll);
        Map<String, String> groups = new TreeMap<>();
        explanations.forEach((id, cells) -> {
            if (!doubtful.contains(cells.get(0))) {
                groups.put(id, cells.get(0));
            }
        });
        return groups;
    }

    /** The ids of the findings that one wrong cell makes. */
    private static List<String> equations(RequestRow row, Applicant column) {
        List<String> ids = new ArrayList<>();
        ids.add("T3-01:" + new RequestAddress(row, Applicant.TOTAL));
        if (!row.isLeaf()) {
            ids.add("T3-02:" + new RequestAddress(RequestRow.NEWLY_RECEIVED, column)
                    + "," + new RequestAddress(RequestRow.CARRIED_OVER, column)
                    + "," + new RequestAddress(RequestRow.TOTAL, column)
                    + "," + new RequestAddress(RequestRow.CARRIED_FORWARD, column));
        }
        if (row.isResult()) {
            ids.add("T3-03:" + new RequestAddress(RequestRow.TOTAL, column));
        }
        return ids;
    }

    private boolean sameAmount(RequestRow row, Applicant column) {
        Set<Long> amounts = new HashSet<>();
        Equation.ofRow(report, row)
                .ifPresent(e -> amounts.add(column == Applicant.TOTAL ? e.difference() : -e.difference()));
        if (!row.isLeaf()) {
            boolean left = row == RequestRow.NEWLY_RECEIVED || row == RequestRow.CARRIED_OVER;
            Equation.ofBalance(report, column).ifPresent(e -> amounts.add(left ? e.difference() : -e.difference()));
        }
        if (row.isResult()) {
            boolean left = row == RequestRow.TOTAL;
            Equation.ofResults(report, column).ifPresent(e -> amounts.add(left ? e.difference() : -e.difference()));
        }
        return amounts.size() == 1;
    }
}
