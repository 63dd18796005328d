package org.nianbao.benchmarks.season;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long requests took, in milliseconds. Thread-safe. */
final class Latencies {

    private final List<Double> milliseconds = Collections.synchronizedList(new ArrayList<>());

    void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    /** The value that so many of a hundred stay below. */
    double percentile(int percent) {
        List<Double> sorted;
        synchronized (milliseconds) {
            sorted = new ArrayList<>(milliseconds);
        }
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    int size() {
        return milliseconds.size();
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
