package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where in the marked cells of its rows a table has its values, learnt from the rows that leave no doubt: right after the
 * label, or up to the end of the row. Merged labels leave empty cells before the values or after them.
 */
final class ValuePlaces {

    /** Nothing is known of the other rows. */
    static final ValuePlaces UNKNOWN = new ValuePlaces();

    /** Fewer rows of one length may all be shifted alike. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_ROWS_OF_ANY_LENGTH = 6;

    private final Map<Integer, List<Integer>> before = new HashMap<>();
    private final List<Integer> allBefore = new ArrayList<>();
    private final List<Integer> allAfter = new ArrayList<>();

    private ValuePlaces() {}

    /** Learns from the rows of a table whose rows all have {@code columns} values, as those of table 3. */
    static ValuePlaces of(List<RowCandidate> table, int columns) {
        ValuePlaces places = new ValuePlaces();
        for (RowCandidate row : table) {
            List<Token> cells = row.cells();
            if (row.hasValues() && cells.stream().allMatch(Token::marked)) {
                Alignment.onlyWindow(cells, columns).ifPresent(from -> places.learn(from, cells.size(), columns));
            }
        }
        return places;
    }

    private void learn(int from, int cells, int columns) {
        before.computeIfAbsent(cells, n -> new ArrayList<>()).add(from);
        allBefore.add(from);
        allAfter.add(cells - columns - from);
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
