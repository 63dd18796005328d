package org.nianbao.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.report.text.NumberText;

/**
 * Which cells after the labels of a table are its columns, when rows have more cells than the table has columns: an empty
 * column, one of remarks, the rest of a merged cell. Learned from the rows that leave no doubt, for rows with the same
 * number of cells after their label; where the rows contradict each other, nothing is learned.
 */
final class ValueColumns {

    private final int columns;
    private final Map<Integer, List<RowCandidate>> byLength = new HashMap<>();

    private ValueColumns(List<RowCandidate> candidates, int columns) {
        this.columns = columns;
        for (RowCandidate candidate : candidates) {
            if (!candidate.row().isEmpty()
                    && isMarked(candidate)
                    && candidate.cells().size() > columns) {
                byLength.computeIfAbsent(candidate.cells().size(), n -> new ArrayList<>())
                        .add(candidate);
            }
        }
    }

    /** The candidates, those with more cells than columns cut to the cells that are the columns, where that is clear. */
    static List<RowCandidate> settle(List<RowCandidate> candidates, int columns) {
        ValueColumns table = new ValueColumns(candidates, columns);
        Map<Integer, Optional<List<Integer>>> kept = new HashMap<>();
        table.byLength.forEach((length, rows) -> kept.put(length, table.kept(length, rows)));
        return candidates.stream()
                .map(candidate -> !isMarked(candidate) || candidate.row().isEmpty()
                        ? candidate
                        : kept.getOrDefault(candidate.cells().size(), Optional.empty())
                                .map(cells -> candidate.withCells(cells.stream()
                                        .map(candidate.cells()::get)
                                        .toList()))
                                .orElse(candidate))
                .toList();
    }

    private static boolean isMarked(RowCandidate candidate) {
        return candidate.hasValues()
                && candidate.cells().stream().allMatch(Token::marked)
                && candidate.cells().stream().map(Token::line).distinct().count() == 1;
    }

    private Optional<List<Integer>> kept(int length, List<RowCandidate> rows) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int cell = i;
            if (rows.stream().anyMatch(row -> row.cells().get(cell).isValue())) {
                used.add(i);
            }
        }
        if (used.size() == columns && rows.stream().anyMatch(row -> row.values() == columns)) {
            return Optional.of(used);
        }
        return window(length, rows);
    }

    /** The only run of neighbouring cells outside of which no row has a number, when some row shows that it is right. */
    private Optional<List<Integer>> window(int length, List<RowCandidate> rows) {
        List<Integer> starts = IntStream.rangeClosed(0, length - columns)
                .filter(start -> rows.stream().allMatch(row -> nothingOutside(row, start)))
                .boxed()
                .toList();
        boolean clear = starts.size() == 1
                && rows.stream().anyMatch(row -> isFilled(row, starts.get(0)) || isSum(row, starts.get(0)));
        return clear
                ? Optional.of(IntStream.range(0, columns)
                        .mapToObj(i -> starts.get(0) + i)
                        .toList())
                : Optional.empty();
    }

    /** True when the last number is the sum of the others, blank cells being nothing, and not all of them are. */
    private boolean isSum(RowCandidate row, int from) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Token cell : row.cells().subList(from, from + columns - 1)) {
            sum = sum.add(value(cell));
        }
        return sum.signum() > 0 && sum.compareTo(value(row.cells().get(from + columns - 1))) == 0;
    }

    private static BigDecimal value(Token cell) {
        return NumberText.find(cell.text()).map(NumberText::value).orElse(BigDecimal.ZERO);
    }

    private boolean nothingOutside(RowCandidate row, int from) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean outside = i < from || i >= from + columns;
            if (outside && isNumber(row.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFilled(RowCandidate row, int from) {
        return row.cells().subList(from, from + columns).stream().allMatch(ValueColumns::isNumber);
    }

    /** A number, with a unit too: not what is typed for nothing, which may be the remark of a row. */
    private static boolean isNumber(Token cell) {
        return cell.isValue() && cell.text().chars().anyMatch(Character::isDigit);
    }
}
