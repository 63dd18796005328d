package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses one of its readings for every open row of a table so that no more than a given number of column equations is
 * broken: a search that gives up where the sums can no longer meet, bounded in steps and in solutions.
 */
final class JointSearch {

    /**
     * What a search came to.
     *
     * @param solutions for each, which reading of every open row
     * @param all false when there may be more
     */
    record Outcome(List<int[]> solutions, boolean all) {}

    private static final int MOST_STEPS = 300_000;
    private static final int MOST_SOLUTIONS = 64;

    private final ColumnEquations equations;
    private final List<OpenRow> open;
    private final int mostBroken;
    private final boolean[] counted;
    private final long[][] least;
    private final long[][] largest;
    private final long[][] sums;
    private final int[] choice;
    private final List<int[]> solutions = new ArrayList<>();
    private int steps;
    private boolean givenUp;

    /**
     * A row with its possible readings.
     *
     * @param row which row
     * @param readings its readings, at least one
     */
    record OpenRow(int row, List<Parting> readings) {}

    private JointSearch(ColumnEquations equations, List<long[]> known, List<OpenRow> open, int mostBroken) {
        this.equations = equations;
        this.open = open;
        this.mostBroken = mostBroken;
        int slots = equations.slots();
        this.counted = new boolean[slots];
        this.least = new long[open.size() + 1][slots];
        this.largest = new long[open.size() + 1][slots];
        this.sums = new long[open.size() + 1][slots];
        this.choice = new int[open.size()];
        for (int slot = 0; slot < slots; slot++) {
            bounds(slot, known);
        }
    }

    /** Looks for the choices; the rows that are not open have their numbers in {@code known}. */
    static Outcome find(ColumnEquations equations, List<long[]> known, List<OpenRow> open, int mostBroken) {
        JointSearch search = new JointSearch(equations, known, open, mostBroken);
        search.from(0);
        return new Outcome(search.solutions, !search.givenUp);
    }

    private void bounds(int slot, List<long[]> known) {
        counted[slot] = true;
        for (int row = 0; row < known.size(); row++) {
            int sign = equations.sign(slot, row);
            long number = known.get(row)[equations.column(slot)];
            boolean isOpen = isOpen(row);
            if (sign != 0 && !isOpen) {
                counted[slot] &= number != RowDigits.UNKNOWN;
                sums[0][slot] += sign * number;
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            int sign = equations.sign(slot, open.get(i).row());
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (Parting reading : open.get(i).readings()) {
                long term = sign * reading.number(equations.column(slot));
                low = Math.min(low, term);
                high = Math.max(high, term);
            }
            least[i][slot] = least[i + 1][slot] + low;
            largest[i][slot] = largest[i + 1][slot] + high;
        }
    }

    private boolean isOpen(int row) {
        return open.stream().anyMatch(o -> o.row() == row);
    }

    private void from(int depth) {
        if (givenUp || ++steps > MOST_STEPS) {
            givenUp = true;
            return;
        }
        if (broken(depth) > mostBroken) {
            return;
        }
        if (depth == open.size()) {
            if (solutions.size() == MOST_SOLUTIONS) {
                givenUp = true;
            } else {
                solutions.add(choice.clone());
            }
            return;
        }
        OpenRow row = open.get(depth);
        for (int i = 0; i < row.readings().size(); i++) {
            choice[depth] = i;
            for (int slot = 0; slot < counted.length; slot++) {
                long number = row.readings().get(i).number(equations.column(slot));
                sums[depth + 1][slot] = sums[depth][slot] + equations.sign(slot, row.row()) * number;
            }
            from(depth + 1);
        }
    }

    /** How many equations can no longer hold. */
    private int broken(int depth) {
        int broken = 0;
        for (int slot = 0; slot < counted.length; slot++) {
            long sum = sums[depth][slot];
            if (counted[slot] && (sum + least[depth][slot] > 0 || sum + largest[depth][slot] < 0)) {
                broken++;
            }
        }
        return broken;
    }
}
