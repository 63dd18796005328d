package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the places that name a row is the row: one reading of its values, or none. */
sealed interface RowChoice {

    /** The row, its values put to the columns. */
    record Aligned(RowCandidate candidate, Alignment alignment) implements RowChoice {}

    /** The row is named, but its values have no reading, or more than one. */
    record Unclear(RowCandidate candidate, String reason) implements RowChoice {}

    /**
     * The row under heads that are not in the format's order.
     *
     * @param cells one token per column as far as it could be told
     * @param notes how each was found, when not by the letter
     * @param open the columns that have more than one reading
     * @param reason these readings; empty when there are none
     */
    record Headed(
            RowCandidate candidate, List<@Nullable Token> cells, List<String> notes, Set<Integer> open, String reason)
            implements RowChoice {}

    /** The row is not named anywhere. */
    record Absent() implements RowChoice {}

    /** Where its values, or its label, stand in the file; empty for a row that is not there. */
    default OptionalInt line() {
        if (this instanceof Aligned aligned) {
            return OptionalInt.of(aligned.candidate().line());
        }
        return this instanceof Unclear unclear
                ? OptionalInt.of(unclear.candidate().line())
                : OptionalInt.empty();
    }

    /** The most values that belong to one row of any table: table 3's seven. */
    int WIDEST_ROW = 7;

    /**
     * Chooses the row among all candidates of its table. A row without values is blank, unless the table has values that
     * belong to no row, as in text that was copied out of a PDF column by column: then nobody knows what the row holds.
     */
    static RowChoice of(String row, List<RowCandidate> table, int columns) {
        RowChoice choice = among(
                table.stream().filter(c -> c.row().equals(row)).toList(),
                columns,
                columns == WIDEST_ROW ? ValuePlaces.of(row, table, columns) : ValuePlaces.UNKNOWN);
        boolean blank =
                choice instanceof Aligned aligned && !aligned.candidate().hasValues();
        if (blank && strayValues(table) >= columns) {
            return new Unclear(((Aligned) choice).candidate(), "后面没有数，而表中另有不知属于哪一行的数");
        }
        return choice;
    }

    private static int strayValues(List<RowCandidate> table) {
        return table.stream()
                .mapToInt(c -> c.row().equals(RowCandidate.NO_ROW) ? c.values() : Math.max(0, c.values() - WIDEST_ROW))
                .sum();
    }

    /** Chooses among the candidates of one row. */
    static RowChoice among(List<RowCandidate> candidates, int columns) {
        return among(candidates, columns, ValuePlaces.UNKNOWN);
    }

    private static RowChoice among(List<RowCandidate> candidates, int columns, ValuePlaces places) {
        if (candidates.isEmpty()) {
            return new Absent();
        }
        List<RowCandidate> withValues =
                candidates.stream().filter(RowCandidate::hasValues).toList();
        if (withValues.isEmpty()) {
            RowCandidate blank = candidates.get(candidates.size() - 1);
            return Alignment.of(List.of(), columns)
                    .<RowChoice>map(alignment -> new Aligned(blank, alignment))
                    .orElseGet(Absent::new);
        }
        List<Aligned> aligned = align(withValues, columns, places);
        List<Aligned> complete = aligned.stream()
                .filter(a -> !a.alignment().cells().contains(null))
                .toList();
        return decide(complete.isEmpty() ? aligned : complete, withValues, columns);
    }

    private static List<Aligned> align(List<RowCandidate> candidates, int columns, ValuePlaces places) {
        List<Aligned> aligned = new ArrayList<>();
        for (RowCandidate candidate : candidates) {
            Optional<Alignment> alignment = Alignment.of(candidate.cells(), columns, places);
            alignment.ifPresent(found -> aligned.add(new Aligned(candidate, found)));
        }
        int best = aligned.stream().mapToInt(a -> a.candidate().rank()).min().orElse(0);
        return aligned.stream().filter(a -> a.candidate().rank() == best).toList();
    }

    private static RowChoice decide(List<Aligned> readings, List<RowCandidate> candidates, int columns) {
        Map<String, Aligned> different = new LinkedHashMap<>();
        for (Aligned reading : readings) {
            different.putIfAbsent(texts(reading.alignment().cells()), reading);
        }
        if (different.size() == 1) {
            return different.values().iterator().next();
        }
        RowCandidate first = candidates.get(0);
        if (different.isEmpty()) {
            return new Unclear(first, "应有" + columns + "个数，读到" + first.values() + "个，无法确定各数属于哪一列");
        }
        return new Unclear(first, "这一行出现了不止一次，各处的数不同");
    }

    private static String texts(List<@Nullable Token> cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell == null ? "" : cell.text()));
        return String.join("|", texts);
    }
}
