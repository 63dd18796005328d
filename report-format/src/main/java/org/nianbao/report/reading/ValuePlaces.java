package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.nianbao.report.model.RequestRow;

/**
 * Where in the marked cells of its rows a table has its values, learnt from the rows that leave no doubt: right after the
 * label, or up to the end of the row. Merged labels leave empty cells before the values or after them.
 */
final class ValuePlaces {

    /** Nothing is known of the other rows. */
    static final ValuePlaces UNKNOWN = new ValuePlaces();

    private static final Set<String> OUTERMOST = Set.of(
            "T3/" + RequestRow.NEWLY_RECEIVED.key(),
            "T3/" + RequestRow.CARRIED_OVER.key(),
            "T3/" + RequestRow.CARRIED_FORWARD.key());

    /** Fewer rows of one length may all be shifted alike. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_ROWS_OF_ANY_LENGTH = 6;

    private final Map<Integer, List<Integer>> before = new HashMap<>();
    private final List<Integer> allBefore = new ArrayList<>();
    private final List<Integer> allAfter = new ArrayList<>();
    private final List<Integer> beforeOfFullRowsAlike = new ArrayList<>();
    private int fewestCellsOfFullRowsAlike = Integer.MAX_VALUE;

    private ValuePlaces() {}

    /** Learns for one row from the rows of a table whose rows all have {@code columns} values, as those of table 3. */
    static ValuePlaces of(String wanted, List<RowCandidate> table, int columns) {
        ValuePlaces places = new ValuePlaces();
        for (RowCandidate row : table) {
            List<Token> cells = row.cells();
            if (row.hasValues() && cells.stream().allMatch(Token::marked)) {
                Alignment.onlyWindow(cells, columns).ifPresent(from -> {
                    places.learn(from, cells.size(), columns);
                    if (row.values() == columns && isLabelledAlike(row.row(), wanted)) {
                        places.beforeOfFullRowsAlike.add(from);
                        places.fewestCellsOfFullRowsAlike = Math.min(places.fewestCellsOfFullRowsAlike, cells.size());
                    }
                });
            }
        }
        return places;
    }

    private void learn(int from, int cells, int columns) {
        before.computeIfAbsent(cells, n -> new ArrayList<>()).add(from);
        allBefore.add(from);
        allAfter.add(cells - columns - from);
    }

    /** True for two rows whose labels reach over as many columns: （一）, 1. and those of no group. */
    private static boolean isLabelledAlike(String one, String other) {
        return depth(one) == depth(other);
    }

    private static int depth(String row) {
        return RowCandidate.NO_ROW.equals(row) ? 0 : OUTERMOST.contains(row) ? 1 : row.contains(".") ? 3 : 2;
    }

    /**
     * The rows, without the empty cells of those that have lost one: every full row labelled alike has more cells and its
     * values elsewhere, and nobody knows which cell is gone.
     */
    static List<RowCandidate> withoutEmptyCellsOfRaggedRows(List<RowCandidate> table, int columns) {
        return table.stream()
                .map(row -> isRagged(row, table, columns)
                        ? row.withCells(
                                row.cells().stream().filter(Token::isValue).toList())
                        : row)
                .toList();
    }

    private static boolean isRagged(RowCandidate row, List<RowCandidate> table, int columns) {
        boolean mayBe = depth(row.row()) > 0
                && row.hasValues()
                && row.values() < columns
                && row.cells().stream().allMatch(Token::marked);
        OptionalInt from = mayBe ? Alignment.onlyWindow(row.cells(), columns) : OptionalInt.empty();
        if (from.isEmpty()) {
            return false;
        }
        ValuePlaces alike = of(row.row(), table, columns);
        return !alike.beforeOfFullRowsAlike.isEmpty()
                && row.cells().size() < alike.fewestCellsOfFullRowsAlike
                && !alike.beforeOfFullRowsAlike.contains(from.getAsInt());
    }

    /** How many cells of a row of so many stand before its values; empty when the table does not tell. */
    OptionalInt before(int cells, int columns) {
        List<Integer> same = before.getOrDefault(cells, List.of());
        if (!same.isEmpty()) {
            return only(same, FEWEST_ROWS);
        }
        OptionalInt left = only(allBefore, FEWEST_ROWS_OF_ANY_LENGTH);
        OptionalInt right = only(allAfter, FEWEST_ROWS_OF_ANY_LENGTH);
        if (left.isPresent() == right.isPresent()) {
            return OptionalInt.empty();
        }
        return left.isPresent() ? left : OptionalInt.of(cells - columns - right.getAsInt());
    }

    private static OptionalInt only(List<Integer> numbers, int fewest) {
        return numbers.size() >= fewest && numbers.stream().distinct().count() == 1
                ? OptionalInt.of(numbers.get(0))
                : OptionalInt.empty();
    }
}
