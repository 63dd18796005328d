package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.RequestRow;

/**
 * Both sides of an equation of the format, as they come out in a report.
 *
 * @param left what is stated
 * @param right what it should equal
 */
record Equation(long left, long right) {

    boolean holds() {
        return left == right;
    }

    long difference() {
        return left - right;
    }

    /** Equation (c): the total of a row and the sum of its six columns; empty when a cell is missing. */
    static Optional<Equation> ofRow(AnnualReport report, RequestRow row) {
        List<@Nullable Long> parts = new ArrayList<>();
        Applicant.kinds().forEach(column -> parts.add(report.requests().count(row, column)));
        return of(report.requests().count(row, Applicant.TOTAL), parts);
    }

    /** Equation (b): 三（七）总计 of a column and the sum of its leaf rows. */
    static Optional<Equation> ofResults(AnnualReport report, Applicant column) {
        List<@Nullable Long> parts = new ArrayList<>();
        report.requests().order().stream()
                .filter(RequestRow::isLeaf)
                .forEach(row -> parts.add(report.requests().count(row, column)));
        return of(report.requests().count(RequestRow.TOTAL, column), parts);
    }

    /** Equation (a): 一 + 二 and 三（七） + 四 of a column. */
    static Optional<Equation> ofBalance(AnnualReport report, Applicant column) {
        Long received = report.requests().count(RequestRow.NEWLY_RECEIVED, column);
        Long carriedOver = report.requests().count(RequestRow.CARRIED_OVER, column);
        Long answered = report.requests().count(RequestRow.TOTAL, column);
        Long carriedForward = report.requests().count(RequestRow.CARRIED_FORWARD, column);
        if (received == null || carriedOver == null || answered == null || carriedForward == null) {
            return Optional.empty();
        }
        return Optional.of(new Equation(received + carriedOver, answered + carriedForward));
    }

    /** Equation (d): the total of a group of table 4 and the sum of its four outcomes. */
    static Optional<Equation> ofDisputes(AnnualReport report, DisputeKind kind) {
        List<@Nullable Long> parts = new ArrayList<>();
        DisputeOutcome.parts().forEach(outcome -> parts.add(report.disputes().count(kind, outcome)));
        return of(report.disputes().count(kind, DisputeOutcome.TOTAL), parts);
    }

    private static Optional<Equation> of(@Nullable Long total, List<@Nullable Long> parts) {
        if (total == null || parts.contains(null)) {
            return Optional.empty();
        }
        long sum = 0;
        for (Long part : parts) {
            sum += part == null ? 0 : part;
        }
        return Optional.of(new Equation(total, sum));
    }
}
