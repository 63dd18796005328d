package org.nianbao.report.reading;

import java.util.HashSet;
import java.util.Set;

/** How like two short texts are, by the pairs of neighbouring characters they share (Dice). */
final class Bigrams {

    private Bigrams() {}

    /** From 0, nothing in common, to 1, the same pairs. */
    static double likeness(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int all = first.size() + second.size();
        first.retainAll(second);
        return 2.0 * first.size() / all;
    }

    private static Set<String> of(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
