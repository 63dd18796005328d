package org.nianbao.report.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/**
 * How the numbers of a report differ from last year's, cell by cell. Where last year's report has the older format, cells that
 * count the same thing are compared (the decisions of table 2, new documents, 其他处理 of table 3 as a sum); the others are named.
 *
 * @param lastYear the year of the report that it is compared with
 * @param cells the cells whose number differs, in the order of the format
 * @param notComparable cells for which last year's report has nothing that counts the same
 */
public record YearDifference(int lastYear, List<CellChange> cells, List<NumberAddress> notComparable) {

    /** Cells of 2021 and the cells of 2019 that count the same. */
    private static final Map<ProactiveCell, ProactiveCell> OLDER = Map.of(
            ProactiveCell.RULES_ISSUED, ProactiveCell.RULES_NEWLY_MADE,
            ProactiveCell.DOCUMENTS_ISSUED, ProactiveCell.DOCUMENTS_NEWLY_MADE,
            ProactiveCell.LICENCES, ProactiveCell.LICENCES_DECISIONS,
            ProactiveCell.PENALTIES, ProactiveCell.PENALTIES_DECISIONS,
            ProactiveCell.COMPULSORY_MEASURES, ProactiveCell.COMPULSORY_MEASURES_DECISIONS);

    private static final List<RequestRow> OTHER_ROWS = List.of(
            RequestRow.OTHER_NOT_CORRECTED_IN_TIME, RequestRow.OTHER_FEE_NOT_PAID_IN_TIME, RequestRow.OTHER_OTHER);

    /** Keeps copies of the lists. */
    public YearDifference {
        cells = List.copyOf(cells);
        notComparable = List.copyOf(notComparable);
    }

    /** Compares a report with the one of an earlier year. */
    public static YearDifference between(AnnualReport lastYear, AnnualReport report) {
        List<CellChange> cells = new ArrayList<>();
        List<NumberAddress> notComparable = new ArrayList<>();
        List<NumberAddress> known = lastYear.numberAddresses();
        for (NumberAddress address : report.numberAddresses()) {
            List<NumberAddress> same = same(address, known);
            BigDecimal is = report.number(address);
            if (same.isEmpty()) {
                notComparable.add(address);
            } else {
                BigDecimal was = sum(same, lastYear);
                if (!equal(was, is)) {
                    cells.add(new CellChange(address, was, is));
                }
            }
        }
        return new YearDifference(lastYear.year(), cells, notComparable);
    }

    private static List<NumberAddress> same(NumberAddress address, List<NumberAddress> known) {
        if (known.contains(address)) {
            return List.of(address);
        }
        if (address instanceof ProactiveAddress table2) {
            ProactiveCell older = OLDER.get(table2.cell());
            return Stream.ofNullable(older)
                    .<NumberAddress>map(ProactiveAddress::new)
                    .filter(known::contains)
                    .toList();
        }
        if (address instanceof RequestAddress table3 && table3.row() == RequestRow.OTHER) {
            Applicant column = table3.column();
            return OTHER_ROWS.stream()
                    .<NumberAddress>map(row -> new RequestAddress(row, column))
                    .toList();
        }
        return List.of();
    }

    private static @Nullable BigDecimal sum(List<NumberAddress> addresses, AnnualReport report) {
        List<BigDecimal> numbers =
                addresses.stream().map(report::number).filter(Objects::nonNull).toList();
        return numbers.size() < addresses.size()
                ? null
                : numbers.stream().reduce(BigDecimal::add).orElse(null);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
