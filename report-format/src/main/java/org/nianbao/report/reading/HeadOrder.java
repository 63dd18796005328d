package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the columns of a row beside those of the format: which label stands at each place.
 *
 * @param labels the format's, in its order
 * @param heads what stands at each place; null where that is not known, and taken for the format's
 * @param named which of the labels it is, or {@link HeadWords#UNKNOWN}
 */
record HeadOrder(List<String> labels, List<@Nullable Token> heads, List<Integer> named) {

    /** Heads of so many columns may be off by one or two: more, and they are not those of the table. */
    private static final int MOST_UNKNOWN = 2;

    private static final int SEVERAL = 5;

    private static final int IN_PLACE = 100;
    private static final int ELSEWHERE = 60;

    /** The orders of three values that belong to no label. */
    private static final int MOST_FREE = 3;

    /**
     * The best of all ways to put cells to the labels; words that are none may stand before and after them.
     *
     * @param sequences the heads in the ways they may be meant
     * @param surely true when a word before them says that they are the heads, whatever they are called
     */
    static Optional<HeadOrder> of(List<List<Token>> sequences, List<String> labels, boolean surely) {
        HeadOrder best = null;
        for (List<Token> cells : sequences) {
            best = better(best, best(cells, labels, surely));
        }
        return Optional.ofNullable(best);
    }

    /** An order that no heads of columns show, but what stands above them. */
    static HeadOrder unseen(List<String> labels, List<Integer> named) {
        return new HeadOrder(labels, Collections.nCopies(labels.size(), null), named);
    }

    private static @Nullable HeadOrder best(List<Token> cells, List<String> labels, boolean surely) {
        int columns = labels.size();
        HeadOrder best = best(cells, labels, 0, columns, surely);
        if (columns > SEVERAL) {
            // 自然人 and 总计 stand in other lines than the heads of organisations, which a copy may have lost
            best = better(best, best(cells, labels, 1, columns - 1, surely));
            best = better(best, best(cells, labels, 0, columns - 1, surely));
        }
        return best;
    }

    /** The one with more heads at their places, then more known, then all of them rather than some. */
    private static @Nullable HeadOrder better(@Nullable HeadOrder one, @Nullable HeadOrder other) {
        return one == null || other != null && other.quality() > one.quality() ? other : one;
    }

    private int quality() {
        int quality = 0;
        int unknown = heads.contains(null) ? -1 : 1;
        for (int i = 0; i < named.size(); i++) {
            boolean known = named.get(i) != HeadWords.UNKNOWN;
            quality += heads.get(i) == null ? 0 : !known ? unknown : named.get(i) == i ? IN_PLACE : ELSEWHERE;
        }
        return quality;
    }

    private static @Nullable HeadOrder best(List<Token> cells, List<String> labels, int from, int to, boolean surely) {
        HeadOrder best = null;
        int last = surely ? 0 : cells.size() - (to - from);
        for (int start = 0; start <= last && start + to - from <= cells.size(); start++) {
            HeadOrder order = order(cells, start, labels, from, to);
            if (order.isOfThese(surely && cells.size() == labels.size()) && order.coversKnown(cells)) {
                best = better(best, order);
            }
        }
        return best;
    }

    private static HeadOrder order(List<Token> cells, int start, List<String> labels, int from, int to) {
        List<@Nullable Token> heads = new ArrayList<>(Collections.nCopies(labels.size(), null));
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean known = i >= from && i < to;
            if (known) {
                heads.set(i, cells.get(start + i - from));
            }
            named.add(known ? HeadWords.index(cells.get(start + i - from).text(), labels) : i);
        }
        return new HeadOrder(labels, heads, named);
    }

    /** True when enough of them are known, and no other may be a piece of one. */
    private boolean isOfThese(boolean surely) {
        int unknown = Collections.frequency(named, HeadWords.UNKNOWN);
        int most = surely ? labels.size() : labels.size() >= SEVERAL ? MOST_UNKNOWN : labels.size() - 1;
        boolean pieces = heads.stream()
                .anyMatch(head -> head != null
                        && HeadWords.index(head.text(), labels) == HeadWords.UNKNOWN
                        && HeadWords.isFragment(head.text(), labels));
        boolean whole = heads.stream().allMatch(head -> head == null || head.marked());
        return !pieces && unknown <= most && (whole || unknown == 0);
    }

    /** True when no label stands outside. */
    private boolean coversKnown(List<Token> cells) {
        return cells.stream()
                .allMatch(cell -> heads.contains(cell) || HeadWords.index(cell.text(), labels) == HeadWords.UNKNOWN);
    }

    /** True when labels stand at the places of others. */
    boolean isMoved() {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i) != i && named.get(i) != HeadWords.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** The places that have not the format's label. */
    List<Integer> off() {
        List<Integer> off = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i) != i) {
                off.add(i);
            }
        }
        return off;
    }

    /**
     * The ways to read a row, the format's order first: for each label the place of its value. Empty when there are too
     * many to tell.
     */
    List<List<Integer>> readings() {
        List<Integer> format = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            format.add(i);
        }
        Set<List<Integer>> readings = new LinkedHashSet<>(List.of(format));
        if (isMoved()) {
            if (HeadWords.missing(named).size() > MOST_FREE) {
                return List.of();
            }
            place(0, new ArrayList<>(Collections.nCopies(labels.size(), HeadWords.UNKNOWN)), readings);
        }
        return List.copyOf(readings);
    }

    private void place(int label, List<Integer> places, Set<List<Integer>> readings) {
        if (label == labels.size()) {
            readings.add(List.copyOf(places));
            return;
        }
        for (int place = 0; place < labels.size(); place++) {
            boolean own = named.contains(label) ? named.get(place) == label : isFree(place);
            if (own && !places.contains(place)) {
                places.set(label, place);
                place(label + 1, places, readings);
                places.set(label, HeadWords.UNKNOWN);
            }
        }
    }

    /** True for a place whose head is unknown or names a label that another names too. */
    private boolean isFree(int place) {
        int name = named.get(place);
        return name == HeadWords.UNKNOWN || Collections.frequency(named, name) > 1;
    }

    /** All places whose values a label may have, when the readings are too many to tell. */
    Set<Integer> anywhere(int label) {
        Set<Integer> mixed = new HashSet<>(off());
        off().forEach(place -> mixed.add(named.get(place)));
        mixed.remove(HeadWords.UNKNOWN);
        return mixed.contains(label) ? mixed : Set.of(label);
    }

    /** What is told of the heads that are not the format's. */
    List<ColumnHead> slips(Function<Token, String> address) {
        List<ColumnHead> slips = new ArrayList<>();
        for (int place : off()) {
            Token head = heads.get(place);
            if (head != null) {
                slips.add(new ColumnHead(address.apply(head), head.text(), labels.get(place), isMoved()));
            }
        }
        return slips;
    }
}
