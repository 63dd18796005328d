package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/**
 * Wrong cells of table 3: a wrong cell breaks the equation of its row and those of its column by the same amount. Where
 * exactly one cell that could hold another count explains them, it is their cause.
 */
final class CellCauses {

    private final AnnualReport report;
    private final Set<String> broken;

    private CellCauses(AnnualReport report, Set<String> broken) {
        this.report = report;
        this.broken = broken;
    }

    /** Findings by id to the cell that explains them. */
    static Map<String, Cause> of(AnnualReport report, Set<String> broken) {
        return new CellCauses(report, broken).causes();
    }

    private Map<String, Cause> causes() {
        Map<String, List<Cause>> explanations = new TreeMap<>();
        for (RequestRow row : report.requests().order()) {
            if (!broken.contains(FindingIds.ofRow(row))) {
                continue;
            }
            for (Applicant column : Applicant.values()) {
                List<String> equations = equations(row, column);
                if (equations.size() > 1 && broken.containsAll(equations)) {
                    cause(row, column)
                            .ifPresent(cause -> equations.forEach(id -> explanations
                                    .computeIfAbsent(id, i -> new ArrayList<>())
                                    .add(cause)));
                }
            }
        }
        return only(explanations);
    }

    /** A cell is the cause only when it is the only one that explains every equation it breaks. */
    private static Map<String, Cause> only(Map<String, List<Cause>> explanations) {
        Set<String> doubtful = new HashSet<>();
        explanations.values().stream()
                .filter(causes -> causes.size() > 1)
                .forEach(causes -> causes.forEach(cause -> doubtful.add(cause.group())));
        Map<String, Cause> causes = new TreeMap<>();
        explanations.forEach((id, found) -> {
            if (!doubtful.contains(found.get(0).group())) {
                causes.put(id, found.get(0));
            }
        });
        return causes;
    }

    /** The ids of the findings that one wrong cell makes. */
    private static List<String> equations(RequestRow row, Applicant column) {
        List<String> ids = new ArrayList<>();
        ids.add(FindingIds.ofRow(row));
        if (!row.isLeaf()) {
            ids.add(FindingIds.ofBalance(column));
        }
        if (row.isResult()) {
            ids.add(FindingIds.ofResults(column));
        }
        return ids;
    }

    /** The cell, when all its equations are broken by one amount and without it a count is left. */
    private Optional<Cause> cause(RequestRow row, Applicant column) {
        Set<Long> excesses = new HashSet<>();
        Equation.ofRow(report, row)
                .ifPresent(e -> excesses.add(column == Applicant.TOTAL ? e.difference() : -e.difference()));
        if (!row.isLeaf()) {
            boolean left = row == RequestRow.NEWLY_RECEIVED || row == RequestRow.CARRIED_OVER;
            Equation.ofBalance(report, column).ifPresent(e -> excesses.add(left ? e.difference() : -e.difference()));
        }
        if (row.isResult()) {
            boolean left = row == RequestRow.TOTAL;
            Equation.ofResults(report, column).ifPresent(e -> excesses.add(left ? e.difference() : -e.difference()));
        }
        Long stated = report.requests().count(row, column);
        if (excesses.size() != 1 || stated == null) {
            return Optional.empty();
        }
        long excess = excesses.iterator().next();
        return stated - excess < 0
                ? Optional.empty()
                : Optional.of(Cause.ofCell(new RequestAddress(row, column), stated, excess));
    }
}
