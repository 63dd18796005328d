package org.nianbao.report.difference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the sentences that went is which of those that came: the pairs, in order, that have most in common together. A
 * pair has at least a third of its neighbouring characters in common.
 */
final class SentencePairs {

    /** Above this many possible pairs nobody reads them one by one. */
    private static final int MOST = 2500;

    private static final int LONGEST = 2000;
    private static final double LEAST = 1.0 / 3;

    private SentencePairs() {}

    /** For each sentence that went, the index of the one that came for it, or -1; ascending. */
    static int[] of(List<String> went, List<String> came) {
        int[] pairs = new int[went.size()];
        Arrays.fill(pairs, -1);
        if ((long) went.size() * came.size() > MOST) {
            return pairs;
        }
        List<Map<String, Integer>> before =
                went.stream().map(SentencePairs::pairsOfLetters).toList();
        List<Map<String, Integer>> after =
                came.stream().map(SentencePairs::pairsOfLetters).toList();
        double[][] alike = new double[went.size()][came.size()];
        double[][] best = new double[went.size() + 1][came.size() + 1];
        for (int i = went.size() - 1; i >= 0; i--) {
            for (int j = came.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness(before.get(i), after.get(j));
                double paired = alike[i][j] < LEAST ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        trace(pairs, alike, best);
        return pairs;
    }

    private static void trace(int[] pairs, double[][] alike, double[][] best) {
        int i = 0;
        int j = 0;
        while (i < alike.length && j < alike[0].length) {
            if (alike[i][j] >= LEAST && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static Map<String, Integer> pairsOfLetters(String sentence) {
        String text = sentence.strip();
        Map<String, Integer> counts = new HashMap<>();
        if (text.length() > LONGEST) {
            return counts;
        }
        for (int i = 0; i < text.length(); i++) {
            counts.merge(text.substring(i, Math.min(i + 2, text.length())), 1, Integer::sum);
        }
        return counts;
    }

    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int all = sum(one) + sum(other);
        int shared = 0;
        for (Map.Entry<String, Integer> pair : one.entrySet()) {
            shared += Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
