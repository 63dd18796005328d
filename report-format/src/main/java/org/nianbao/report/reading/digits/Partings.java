package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to part the digits of a row into its numbers, none of which begins with a 0 unless it is 0.
 *
 * @param found the ways, in no special order
 * @param all false when the search was given up or enough had been found, so that there may be more
 */
record Partings(List<Parting> found, boolean all) {

    /** A row of seven numbers with three digits each is parted in 38,760 ways. */
    private static final int MOST_STEPS = 150_000;

    /** No equation binds the numbers of the row. */
    static final int NO_SUM = 0;

    Partings {
        found = List.copyOf(found);
    }

    boolean isOne() {
        return all && found.size() == 1;
    }

    /**
     * Looks for them.
     *
     * @param columns how many numbers there are
     * @param sumOf after how many numbers comes their sum: 7 means that each seventh number is the sum of the six before
     *     it; {@link #NO_SUM} for none
     * @param most how many are enough
     */
    static Partings find(DigitRuns digits, int columns, int sumOf, int most) {
        Search search = new Search(digits, columns, sumOf, most);
        search.from(0, 0, 0, 0);
        return new Partings(search.found, !search.givenUp);
    }

    /** A search from left to right that looks ahead only by counting digits. */
    private static final class Search {
        private final List<String> runs;
        private final int[] digitsFrom;
        private final int columns;
        private final int sumOf;
        private final int most;
        private final List<Parting> found = new ArrayList<>();
        private final long[] numbers;
        private final Parting.Place[] places;
        private int steps;
        private boolean givenUp;

        Search(DigitRuns digits, int columns, int sumOf, int most) {
            this.runs = digits.runs();
            this.columns = columns;
            this.sumOf = sumOf;
            this.most = most;
            this.numbers = new long[columns];
            this.places = new Parting.Place[columns];
            this.digitsFrom = new int[runs.size() + 1];
            for (int i = runs.size() - 1; i >= 0; i--) {
                digitsFrom[i] = digitsFrom[i + 1] + runs.get(i).length();
            }
        }

        void from(int column, int run, int start, long sum) {
            if (givenUp || ++steps > MOST_STEPS) {
                givenUp = true;
                return;
            }
            if (run == runs.size()) {
                if (column == columns) {
                    add();
                }
                return;
            }
            int left = digitsFrom[run] - start;
            int numbersLeft = columns - column;
            if (left < numbersLeft || numbersLeft < runs.size() - run) {
                return;
            }
            next(column, run, start, sum, left - numbersLeft + 1);
        }

        private void next(int column, int run, int start, long sum, int longest) {
            String text = runs.get(run);
            boolean isSum = sumOf != NO_SUM && column % sumOf == sumOf - 1;
            int last = Math.min(Math.min(text.length(), start + longest), start + Parting.LONGEST_NUMBER);
            long number = 0;
            for (int end = start + 1; end <= last; end++) {
                number = number * 10 + text.charAt(end - 1) - '0';
                if (!isSum || number == sum) {
                    numbers[column] = number;
                    places[column] = new Parting.Place(run, start, end);
                    boolean runEnds = end == text.length();
                    from(column + 1, runEnds ? run + 1 : run, runEnds ? 0 : end, isSum ? 0 : sum + number);
                }
                boolean leadingZero = text.charAt(start) == '0';
                if (leadingZero || isSum && number > sum) {
                    return;
                }
            }
        }

        private void add() {
            if (found.size() == most) {
                givenUp = true;
                return;
            }
            found.add(new Parting(numbers, List.of(places)));
        }
    }
}
