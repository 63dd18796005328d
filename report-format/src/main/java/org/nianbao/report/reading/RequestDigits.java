package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.reading.digits.ColumnEquations;
import org.nianbao.report.reading.digits.RowDigits;
import org.nianbao.report.reading.digits.TableDigits;
import org.nianbao.report.text.NumberText;

/** Parts the digits of table 3 where they run together, by the sums of its rows and columns (勾稽关系). */
final class RequestDigits {

    private static final int COLUMNS = Applicant.values().length;

    private RequestDigits() {}

    /** The rows as chosen, those whose digits run together parted where there is one way only. */
    static Map<RequestRow, RowChoice> part(
            List<RequestRow> order, List<RowCandidate> candidates, Map<RequestRow, RowChoice> chosen) {
        Map<RequestRow, GluedRow> glued = new EnumMap<>(RequestRow.class);
        chosen.forEach((row, choice) -> {
            List<RowCandidate> named = candidates.stream()
                    .filter(candidate -> candidate.row().equals("T3/" + row.key()))
                    .toList();
            Optional<GluedRow> digits = GluedRow.of(named, COLUMNS)
                    .filter(found -> found.isGluedIn(candidates))
                    .filter(found -> !(choice instanceof RowChoice.Aligned) || found.isOneNumberAmongBlanks(choice));
            digits.ifPresent(found -> glued.put(row, found));
        });
        if (glued.isEmpty()) {
            return chosen;
        }
        List<RowDigits> rows = new ArrayList<>();
        for (RequestRow row : order) {
            GluedRow digits = glued.get(row);
            rows.add(digits == null ? known(chosen.get(row)) : RowDigits.glued(digits.digits()));
        }
        Map<RequestRow, RowChoice> parted = new EnumMap<>(chosen);
        TableDigits.solve(equations(order), COLUMNS, rows).forEach((index, verdict) -> {
            GluedRow row = glued.get(order.get(index));
            if (row != null) {
                parted.put(order.get(index), row.choice(verdict));
            }
        });
        return parted;
    }

    private static RowDigits known(@Nullable RowChoice choice) {
        if (!(choice instanceof RowChoice.Aligned aligned)) {
            return RowDigits.unknown(COLUMNS);
        }
        long[] numbers = new long[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            Token cell = aligned.alignment().cells().get(i);
            numbers[i] = cell == null
                    ? RowDigits.UNKNOWN
                    : NumberText.find(cell.text())
                            .filter(number -> number.isWhole() && number.value().signum() >= 0)
                            .map(number -> number.value().longValue())
                            .orElse(RowDigits.UNKNOWN);
        }
        return RowDigits.known(numbers);
    }

    /** 一 + 二 = 三（七） + 四, and 三（七） = the sum of the results. */
    private static ColumnEquations equations(List<RequestRow> order) {
        int[] balance = new int[order.size()];
        int[] results = new int[order.size()];
        for (int i = 0; i < order.size(); i++) {
            RequestRow row = order.get(i);
            boolean received = row == RequestRow.NEWLY_RECEIVED || row == RequestRow.CARRIED_OVER;
            boolean settled = row == RequestRow.TOTAL || row == RequestRow.CARRIED_FORWARD;
            balance[i] = received ? 1 : settled ? -1 : 0;
            results[i] = row == RequestRow.TOTAL ? -1 : row.isLeaf() ? 1 : 0;
        }
        return new ColumnEquations(COLUMNS, List.of(balance, results));
    }
}
