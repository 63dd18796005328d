package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;

/**
 * Wrong rows of table 3 that add up by themselves: a row left out, entered twice or put into another column breaks only
 * the equations of its columns, by amounts that add up across.
 */
final class RowCauses {

    private final AnnualReport report;
    private final Set<String> broken;
    private final Optional<AnnualReport> before;
    private final Map<String, Cause> causes = new TreeMap<>();

    private RowCauses(AnnualReport report, Set<String> broken, Optional<AnnualReport> before) {
        this.report = report;
        this.broken = broken;
        this.before = before;
    }

    /** Findings by id to the row that explains them, among the broken equations that nothing else explained. */
    static Map<String, Cause> of(AnnualReport report, Set<String> broken, Optional<AnnualReport> before) {
        RowCauses rows = new RowCauses(report, broken, before);
        rows.total();
        rows.carriedOver();
        rows.someRow(FindingIds::ofResults, column -> Equation.ofResults(report, column), "T3-03:T3", "（一）至（六）各行");
        rows.someRow(
                FindingIds::ofBalance, column -> Equation.ofBalance(report, column), "T3-02:T3", "本年新收、上年结转、结转下年度");
        return rows.causes;
    }

    /** （七）总计: too high in a column by what breaks both equations it stands in. */
    private void total() {
        Map<Applicant, Long> excesses = new EnumMap<>(Applicant.class);
        for (Applicant column : Applicant.values()) {
            if (isOpen(FindingIds.ofResults(column)) && isOpen(FindingIds.ofBalance(column))) {
                long results = difference(Equation.ofResults(report, column));
                if (results == -difference(Equation.ofBalance(report, column))) {
                    excesses.put(column, results);
                }
            }
        }
        explain(RequestRow.TOTAL, excesses, FindingIds::ofResults, FindingIds::ofBalance);
    }

    /** 二、上年结转: too high in a column by as much beside last year's report as in the balance. */
    private void carriedOver() {
        Map<Applicant, Long> excesses = new EnumMap<>(Applicant.class);
        for (Applicant column : Applicant.values()) {
            Long here = report.requests().count(RequestRow.CARRIED_OVER, column);
            Long last = before.map(b -> b.requests().count(RequestRow.CARRIED_FORWARD, column))
                    .orElse(null);
            boolean both = isOpen(FindingIds.ofBalance(column)) && isOpen(FindingIds.ofCarriedOver(column));
            if (both && here != null && last != null) {
                if (here - last == difference(Equation.ofBalance(report, column))) {
                    excesses.put(column, here - last);
                }
            }
        }
        explain(RequestRow.CARRIED_OVER, excesses, FindingIds::ofBalance, FindingIds::ofCarriedOver);
    }

    private void explain(
            RequestRow row,
            Map<Applicant, Long> excesses,
            Function<Applicant, String> one,
            Function<Applicant, String> other) {
        List<String> columns = new ArrayList<>();
        excesses.forEach((column, excess) -> {
            Long stated = report.requests().count(row, column);
            long now = stated == null ? 0 : stated;
            columns.add("%s现为%d，推算应为%d，相差%d".formatted(column.label(), now, now - excess, Math.abs(excess)));
        });
        Cause cause = Cause.ofRow(row, columns);
        for (Applicant column : excesses.keySet()) {
            causes.put(one.apply(column), cause);
            causes.put(other.apply(column), cause);
        }
    }

    /** Two columns or more whose differences add up to that of 总计. */
    private void someRow(
            Function<Applicant, String> ids,
            Function<Applicant, Optional<Equation>> equations,
            String group,
            String rows) {
        List<Applicant> columns = Arrays.stream(Applicant.values())
                .filter(c -> isOpen(ids.apply(c)))
                .toList();
        long across = 0;
        for (Applicant column : columns) {
            long difference = difference(equations.apply(column));
            across += column == Applicant.TOTAL ? -difference : difference;
        }
        if (columns.size() > 1 && across == 0) {
            List<String> labels =
                    columns.stream().map(c -> "“" + c.label() + "”").toList();
            Cause cause = Cause.ofSomeRow(group, rows, labels);
            columns.forEach(column -> causes.put(ids.apply(column), cause));
        }
    }

    private boolean isOpen(String id) {
        return broken.contains(id) && !causes.containsKey(id);
    }

    private static long difference(Optional<Equation> equation) {
        return equation.map(Equation::difference).orElse(0L);
    }
}
