package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line of a table, across or down the page.
 *
 * @param horizontal true for one across
 * @param at its distance from the top of the page when horizontal, from the left edge otherwise
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    /** Lines nearer than this are one; ends nearer than this meet. */
    static final double NEAR = 5;

    private static final double SAME = 5;
    private static final int FEWEST_OPEN = 3;

    /** Lines of one direction, those that are drawn in pieces or twice put together. */
    static List<Ruling> merge(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.horizontal == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        List<Ruling> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size() || sorted.get(i).at - sorted.get(i - 1).at > SAME;
            if (ends) {
                mergeOneLine(sorted.subList(start, i), merged);
                start = i;
            }
        }
        return merged;
    }

    private static void mergeOneLine(List<Ruling> pieces, List<Ruling> merged) {
        double at = pieces.stream().mapToDouble(Ruling::at).average().orElse(0);
        List<Ruling> inOrder =
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
        Ruling current = null;
        for (Ruling piece : inOrder) {
            if (current == null) {
                current = new Ruling(piece.horizontal, at, piece.from, piece.to);
            } else if (piece.from <= current.to + NEAR) {
                current = new Ruling(piece.horizontal, at, current.from, Math.max(current.to, piece.to));
            } else {
                merged.add(current);
                current = new Ruling(piece.horizontal, at, piece.from, piece.to);
            }
        }
        if (current != null) {
            merged.add(current);
        }
    }

    /**
     * The borders a table was left without, as where it goes on to the next page or stands open at its sides: where three
     * lines or more of one direction end beside each other and nothing closes them.
     */
    static List<Ruling> missing(List<Ruling> ending, List<Ruling> closing) {
        List<Ruling> missing = new ArrayList<>();
        for (boolean atStart : new boolean[] {true, false}) {
            List<Ruling> sorted = ending.stream()
                    .sorted(Comparator.comparingDouble(ruling -> ruling.end(atStart)))
                    .toList();
            int start = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                boolean ends = i == sorted.size()
                        || sorted.get(i).end(atStart) - sorted.get(start).end(atStart) > NEAR;
                if (ends) {
                    border(sorted.subList(start, i), atStart, closing, missing);
                    start = i;
                }
            }
        }
        return missing;
    }

    private static void border(List<Ruling> ending, boolean atStart, List<Ruling> closing, List<Ruling> missing) {
        double at = ending.get(0).end(atStart);
        double from = ending.stream().mapToDouble(Ruling::at).min().orElse(0);
        double to = ending.stream().mapToDouble(Ruling::at).max().orElse(0);
        boolean closed =
                closing.stream().anyMatch(line -> Math.abs(line.at - at) <= NEAR && line.from < to && line.to > from);
        if (ending.size() >= FEWEST_OPEN && !closed) {
            missing.add(new Ruling(!ending.get(0).horizontal, at, from, to));
        }
    }

    private double end(boolean atStart) {
        return atStart ? from : to;
    }

    /** True when a line of the other direction meets or crosses this one. */
    boolean meets(Ruling other) {
        return reaches(other.at) && other.reaches(at);
    }

    boolean reaches(double position) {
        return from - NEAR <= position && position <= to + NEAR;
    }
}
