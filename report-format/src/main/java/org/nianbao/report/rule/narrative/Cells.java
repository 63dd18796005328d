package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/**
 * Cells of the tables whose sum a sentence may state.
 *
 * @param addresses the cells, in the order of the format
 * @param sum their sum
 */
record Cells(List<NumberAddress> addresses, BigDecimal sum) {

    /** These cells of a report; empty when one of them is blank or not part of it. */
    static Optional<Cells> of(AnnualReport report, List<? extends NumberAddress> addresses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (NumberAddress address : addresses) {
            BigDecimal number = report.number(address);
            if (number == null) {
                return Optional.empty();
            }
            sum = sum.add(number);
        }
        return addresses.isEmpty() ? Optional.empty() : Optional.of(new Cells(List.copyOf(addresses), sum));
    }

    /** One row of table 3 in one column. */
    static Optional<Cells> of(AnnualReport report, RequestRow row, Applicant column) {
        return of(report, List.of(new RequestAddress(row, column)));
    }

    /** The totals of some rows of table 3, those that this table has. */
    static Optional<Cells> ofRows(AnnualReport report, List<RequestRow> rows) {
        return of(
                report,
                rows.stream()
                        .filter(report.requests().order()::contains)
                        .map(row -> new RequestAddress(row, Applicant.TOTAL))
                        .toList());
    }

    /** The totals of some groups of table 4. */
    static Optional<Cells> of(AnnualReport report, DisputeKind... kinds) {
        return of(
                report,
                Arrays.stream(kinds)
                        .map(kind -> new DisputeAddress(kind, DisputeOutcome.TOTAL))
                        .toList());
    }

    /** A cell of table 2. */
    static Optional<Cells> of(AnnualReport report, ProactiveCell cell) {
        return of(report, List.of(new ProactiveAddress(cell)));
    }

    /** These and others together. */
    Cells and(Cells others) {
        List<NumberAddress> all = new ArrayList<>(addresses);
        all.addAll(others.addresses);
        return new Cells(all, sum.add(others.sum));
    }

    boolean add(BigDecimal stated) {
        return sum.compareTo(stated) == 0;
    }

    /** The Chinese names of the cells. */
    String label() {
        return addresses.size() > 3
                ? addresses.get(0).label() + "等" + addresses.size() + "格之和"
                : String.join("、", addresses.stream().map(NumberAddress::label).toList())
                        + (addresses.size() > 1 ? "之和" : "");
    }

    /** Their addresses. */
    String keys() {
        return String.join(" + ", addresses.stream().map(NumberAddress::format).toList());
    }
}
