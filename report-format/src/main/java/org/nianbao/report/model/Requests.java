package org.nianbao.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Table 3: requests received and how they were answered. 25 rows, or 23 when （六）其他处理 is one row, of seven cells each
 * in the order of {@link Applicant}. Immutable; rows keep the order of the format.
 *
 * @param rows the cells of every row, null where blank or unreadable
 */
public record Requests(Map<RequestRow, List<@Nullable Long>> rows) {

    /** Refuses any set of rows that no format has, and rows that do not have seven cells. */
    public Requests {
        EnumMap<RequestRow, List<@Nullable Long>> copy = new EnumMap<>(RequestRow.class);
        rows.forEach((row, cells) -> copy.put(row, Collections.unmodifiableList(new ArrayList<>(cells))));
        rows = Collections.unmodifiableMap(copy);
        Set<RequestRow> expected = EnumSet.copyOf(RequestRow.rows(rows.containsKey(RequestRow.OTHER)));
        if (!expected.equals(rows.keySet())) {
            throw new IllegalArgumentException("table 3 has other rows than either format: " + rows.keySet());
        }
        rows.forEach((row, cells) -> {
            if (cells.size() != Applicant.values().length) {
                throw new IllegalArgumentException(row.key() + " has " + cells.size() + " cells, not 7");
            }
        });
    }

    /** True when （六）其他处理 is one row, as in the format of 2019. */
    public boolean otherInOneRow() {
        return rows.containsKey(RequestRow.OTHER);
    }

    /** The rows of this table in the order of the format. */
    public List<RequestRow> order() {
        return List.copyOf(rows.keySet());
    }

    /** The count in one cell; null when blank, unreadable or not a row of this table. */
    public @Nullable Long count(RequestRow row, Applicant column) {
        List<@Nullable Long> cells = rows.get(row);
        return cells == null ? null : cells.get(column.ordinal());
    }

    /** The same table with another count in one cell. */
    public Requests with(RequestRow row, Applicant column, @Nullable Long count) {
        EnumMap<RequestRow, List<@Nullable Long>> copy = new EnumMap<>(rows);
        List<@Nullable Long> cells = new ArrayList<>(copy.getOrDefault(row, List.of()));
        cells.set(column.ordinal(), count);
        copy.put(row, cells);
        return new Requests(copy);
    }

    /** A table with the same count in every cell, null for a blank form. */
    public static Requests filledWith(@Nullable Long count, boolean otherInOneRow) {
        EnumMap<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.rows(otherInOneRow)) {
            rows.put(row, Collections.nCopies(Applicant.values().length, count));
        }
        return new Requests(rows);
    }
}
