package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * Equations that hold in every column of a table: the signed sum of its rows is 0.
 *
 * @param columns how many columns the table has
 * @param signs for every equation, the sign of every row: 1, -1, or 0 for a row that is not in it
 */
public record ColumnEquations(int columns, List<int[]> signs) {

    /** Copies the signs. */
    public ColumnEquations {
        List<int[]> copy = new ArrayList<>();
        signs.forEach(ofRows -> copy.add(ofRows.clone()));
        signs = List.copyOf(copy);
    }

    /** Equations times columns. */
    int slots() {
        return signs.size() * columns;
    }

    /** The sign of a row in a slot: an equation in a column. */
    int sign(int slot, int row) {
        return signs.get(slot / columns)[row];
    }

    int column(int slot) {
        return slot % columns;
    }

    /** How many equations that all numbers are known of do not hold. */
    int broken(List<long[]> rows) {
        int broken = 0;
        for (int slot = 0; slot < slots(); slot++) {
            if (isKnown(slot, rows) && sum(slot, rows) != 0) {
                broken++;
            }
        }
        return broken;
    }

    boolean isKnown(int slot, List<long[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (sign(slot, row) != 0 && rows.get(row)[column(slot)] == RowDigits.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private long sum(int slot, List<long[]> rows) {
        long sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            sum += sign(slot, row) * rows.get(row)[column(slot)];
        }
        return sum;
    }
}
