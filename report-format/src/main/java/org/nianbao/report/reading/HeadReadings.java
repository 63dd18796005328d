package org.nianbao.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.text.NumberText;

/**
 * The values of rows whose heads stand in another order than the format's: by the head they belong to one column, by the
 * order of the format to another. Equal values stay; where 总计 is the sum of the others in one reading only, and no row
 * of the table says otherwise, that reading holds; all else is left open.
 */
final class HeadReadings {

    private static final String GLUED = "数字连写";

    private final boolean sums;
    private final Map<HeadOrder, List<RowChoice.Aligned>> rows = new LinkedHashMap<>();
    private final Map<HeadOrder, List<List<Integer>>> decided = new HashMap<>();

    /** For a table the last column of which adds up the others, or not. */
    HeadReadings(boolean sums) {
        this.sums = sums;
    }

    /** Settles the rows of a table, each with the heads above it, where they are known. */
    <K> Map<K, RowChoice> settle(Map<K, RowChoice> choices, Map<K, HeadOrder> heads) {
        choices.forEach((key, choice) -> {
            HeadOrder order = heads.get(key);
            if (order != null && order.isMoved() && choice instanceof RowChoice.Aligned aligned) {
                rows.computeIfAbsent(order, o -> new ArrayList<>()).add(aligned);
            }
        });
        rows.forEach((order, all) -> decided.put(order, decided(order, all)));
        Map<K, RowChoice> settled = new LinkedHashMap<>();
        choices.forEach((key, choice) -> {
            HeadOrder order = heads.get(key);
            boolean moved = order != null && rows.containsKey(order) && choice instanceof RowChoice.Aligned;
            settled.put(key, moved ? settled(Objects.requireNonNull(order), (RowChoice.Aligned) choice) : choice);
        });
        return settled;
    }

    /** The same for a row alone. */
    RowChoice settle(RowChoice choice, HeadOrder heads) {
        return settle(Map.of(heads, choice), Map.of(heads, heads)).getOrDefault(heads, choice);
    }

    /** The readings that the sums of all rows leave; all of them when two rows contradict each other. */
    private List<List<Integer>> decided(HeadOrder order, List<RowChoice.Aligned> aligned) {
        List<List<Integer>> left = new ArrayList<>(order.readings());
        for (RowChoice.Aligned row : aligned) {
            List<List<Integer>> hold = holding(order.readings(), row);
            if (!hold.isEmpty()) {
                left.retainAll(hold);
            }
        }
        return left;
    }

    /** The readings in which the last value is the sum of the others. */
    private List<List<Integer>> holding(List<List<Integer>> readings, RowChoice.Aligned row) {
        boolean may = sums && !row.alignment().note().contains(GLUED);
        return may ? readings.stream().filter(reading -> isSum(reading, row)).toList() : List.of();
    }

    private static boolean isSum(List<Integer> reading, RowChoice.Aligned row) {
        BigDecimal sum = BigDecimal.ZERO;
        int last = reading.size() - 1;
        for (int label = 0; label <= last; label++) {
            Optional<BigDecimal> value = number(row, reading.get(label));
            if (value.isEmpty()) {
                return false;
            }
            if (label == last) {
                return sum.compareTo(value.get()) == 0;
            }
            sum = sum.add(value.get());
        }
        return false;
    }

    private static Optional<BigDecimal> number(RowChoice.Aligned row, int place) {
        Token cell = row.alignment().cells().get(place);
        return cell == null ? Optional.empty() : NumberText.find(cell.text()).map(NumberText::value);
    }

    private RowChoice settled(HeadOrder order, RowChoice.Aligned row) {
        List<List<Integer>> all = order.readings();
        List<List<Integer>> left = decided.getOrDefault(order, List.of());
        boolean bySum = !left.isEmpty()
                && left.size() < all.size()
                && !holding(all, row).isEmpty();
        List<List<Integer>> readings = bySum ? left : all;
        Set<Integer> open = new HashSet<>();
        List<@Nullable Token> cells = new ArrayList<>(row.alignment().cells());
        List<String> notes = new ArrayList<>();
        for (int label = 0; label < order.labels().size(); label++) {
            Set<Integer> places = readings.isEmpty() ? order.anywhere(label) : places(readings, label);
            String note = row.alignment().note();
            if (isOpen(row, places)) {
                open.add(label);
            } else if (bySum && differ(row, all, label)) {
                cells.set(label, row.alignment().cells().get(readings.get(0).get(label)));
                note = "栏目次序与格式不同，只有这样读才符合“总计等于各栏之和”";
            }
            notes.add(note);
        }
        return new RowChoice.Headed(
                row.candidate(), cells, notes, open, open.isEmpty() ? "" : reason(order, row, readings, open));
    }

    private static boolean differ(RowChoice.Aligned row, List<List<Integer>> readings, int label) {
        return isOpen(row, places(readings, label));
    }

    private static Set<Integer> places(List<List<Integer>> readings, int label) {
        return readings.stream().map(reading -> reading.get(label)).collect(Collectors.toSet());
    }

    /** True when the values at these places are not all the same. */
    private static boolean isOpen(RowChoice.Aligned row, Set<Integer> places) {
        return places.stream().map(place -> value(row, place)).distinct().count() > 1;
    }

    private static String value(RowChoice.Aligned row, int place) {
        Token cell = row.alignment().cells().get(place);
        return cell == null
                ? "空白"
                : number(row, place)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse(cell.text());
    }

    private static String reason(
            HeadOrder order, RowChoice.Aligned row, List<List<Integer>> readings, Set<Integer> open) {
        List<Integer> labels = open.stream().sorted().toList();
        String names = labels.stream().map(order.labels()::get).collect(Collectors.joining("、"));
        String byFormat = labels.stream().map(label -> value(row, label)).collect(Collectors.joining("、"));
        List<Integer> heads = readings.size() < 2 ? List.of() : readings.get(readings.size() - 1);
        String byHead = heads.isEmpty()
                ? ""
                : "，按栏目名可读作"
                        + labels.stream()
                                .map(label -> value(row, heads.get(label)))
                                .collect(Collectors.joining("、"));
        return "栏目次序与格式不同，“" + names + "”不止一种读法：按格式的次序读作" + byFormat + byHead;
    }
}
