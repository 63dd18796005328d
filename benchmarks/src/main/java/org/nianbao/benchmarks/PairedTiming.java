package org.nianbao.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Times a piece of work and a baseline in turn, so that both see the same noise, and tells the ratio of each pair. The
 * work returns what it made, so that the compiler cannot leave it out.
 */
final class PairedTiming {

    private static final int WARM_UP = 30;
    private static final int PAIRS = 60;
    private static final int REPETITIONS = 20;

    private int seen;

    /** Prints a line: median times of both in microseconds, and minimum, median and maximum of the ratio. */
    void print(String name, Supplier<?> work, String baselineName, Supplier<?> baseline) {
        for (int round = 0; round < WARM_UP; round++) {
            microseconds(work);
            microseconds(baseline);
        }
        double[] works = new double[PAIRS];
        double[] baselines = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            works[pair] = microseconds(work);
            baselines[pair] = microseconds(baseline);
            ratios[pair] = works[pair] / baselines[pair];
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f µs   %-28s %8.1f µs   ratio %.1f (%.1f to %.1f)%n",
                name,
                median(works),
                baselineName,
                median(baselines),
                median(ratios),
                Arrays.stream(ratios).min().orElse(0),
                Arrays.stream(ratios).max().orElse(0));
    }

    private double microseconds(Supplier<?> work) {
        long start = System.nanoTime();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            seen += work.get().hashCode();
        }
        return (System.nanoTime() - start) / 1_000.0 / REPETITIONS;
    }

    /** Something that depends on all results. */
    int seen() {
        return seen;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
