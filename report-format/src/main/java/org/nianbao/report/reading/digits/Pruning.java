package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.reading.digits.JointSearch.OpenRow;

/** Leaves out readings with which a column could not add up whatever the other rows are. */
final class Pruning {

    private final ColumnEquations equations;
    private final List<OpenRow> open;
    private final boolean[] counted;
    private final long[] least;
    private final long[] largest;

    private Pruning(ColumnEquations equations, List<long[]> known, List<OpenRow> open) {
        this.equations = equations;
        this.open = open;
        int slots = equations.slots();
        this.counted = new boolean[slots];
        this.least = new long[slots];
        this.largest = new long[slots];
        for (int slot = 0; slot < slots; slot++) {
            counted[slot] = true;
            for (int row = 0; row < known.size(); row++) {
                int sign = equations.sign(slot, row);
                if (sign != 0 && !isOpen(row)) {
                    long number = known.get(row)[equations.column(slot)];
                    counted[slot] &= number != RowDigits.UNKNOWN;
                    least[slot] += sign * number;
                    largest[slot] += sign * number;
                }
            }
            for (OpenRow row : open) {
                least[slot] += bound(row, slot, false);
                largest[slot] += bound(row, slot, true);
            }
        }
    }

    /** The rows with what is left of their readings; a row that nothing is left of keeps them all. */
    static List<OpenRow> prune(ColumnEquations equations, List<long[]> known, List<OpenRow> open) {
        List<OpenRow> rows = new ArrayList<>(open);
        boolean changed = true;
        while (changed) {
            Pruning pruning = new Pruning(equations, known, rows);
            List<OpenRow> next = rows.stream().map(pruning::pruned).toList();
            changed = false;
            for (int i = 0; i < rows.size(); i++) {
                changed |=
                        next.get(i).readings().size() < rows.get(i).readings().size();
            }
            rows = new ArrayList<>(next);
        }
        return rows;
    }

    private OpenRow pruned(OpenRow row) {
        List<Parting> possible =
                row.readings().stream().filter(reading -> fits(row, reading)).toList();
        return possible.isEmpty() ? row : new OpenRow(row.row(), possible);
    }

    private boolean fits(OpenRow row, Parting reading) {
        for (int slot = 0; slot < counted.length; slot++) {
            if (counted[slot] && equations.sign(slot, row.row()) != 0) {
                long term = equations.sign(slot, row.row()) * reading.number(equations.column(slot));
                long low = least[slot] - bound(row, slot, false) + term;
                long high = largest[slot] - bound(row, slot, true) + term;
                if (low > 0 || high < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private long bound(OpenRow row, int slot, boolean upper) {
        int sign = equations.sign(slot, row.row());
        long bound = upper ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (Parting reading : row.readings()) {
            long term = sign * reading.number(equations.column(slot));
            bound = upper ? Math.max(bound, term) : Math.min(bound, term);
        }
        return bound;
    }

    private boolean isOpen(int row) {
        return open.stream().anyMatch(o -> o.row() == row);
    }
}
