package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to part one row, weighed by how many equations of its row and of the columns are broken with each, the other
 * rows being as they are.
 *
 * @param best the ways that break the fewest
 * @param fewest how many they break
 * @param all false when there were too many ways to weigh
 */
record Rivals(List<Parting> best, int fewest, boolean all) {

    private static final int MOST_WAYS = 40_000;

    static Rivals of(int row, DigitRuns digits, int sumOf, ColumnEquations equations, List<long[]> rows) {
        Partings ways = Partings.find(digits, equations.columns(), Partings.NO_SUM, MOST_WAYS);
        List<long[]> table = new ArrayList<>(rows);
        List<Parting> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (Parting way : ways.found()) {
            long[] numbers = way.numbers();
            table.set(row, numbers);
            int broken = equations.broken(table) + brokenSums(numbers, sumOf);
            if (broken < fewest) {
                best.clear();
                fewest = broken;
            }
            if (broken == fewest) {
                best.add(way);
            }
        }
        return new Rivals(best, fewest, ways.all());
    }

    /** True when one way alone breaks the fewest equations. */
    boolean isOne() {
        return all && best.size() == 1;
    }

    private static int brokenSums(long[] numbers, int sumOf) {
        int broken = 0;
        long sum = 0;
        for (int i = 0; i < numbers.length && sumOf != Partings.NO_SUM; i++) {
            boolean isSum = i % sumOf == sumOf - 1;
            broken += isSum && numbers[i] != sum ? 1 : 0;
            sum = isSum ? 0 : sum + numbers[i];
        }
        return broken;
    }
}
