package org.nianbao.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 4: reconsiderations and lawsuits, three groups of five cells each in the order of {@link DisputeOutcome}.
 * Immutable.
 *
 * @param kinds the cells of every group, null where blank or unreadable
 */
public record Disputes(Map<DisputeKind, List<@Nullable Long>> kinds) {

    /** Refuses a table without its three groups of five. */
    public Disputes {
        EnumMap<DisputeKind, List<@Nullable Long>> copy = new EnumMap<>(DisputeKind.class);
        kinds.forEach((kind, cells) -> copy.put(kind, Collections.unmodifiableList(new ArrayList<>(cells))));
        kinds = Collections.unmodifiableMap(copy);
        for (DisputeKind kind : DisputeKind.values()) {
            List<@Nullable Long> cells = kinds.get(kind);
            if (cells == null || cells.size() != DisputeOutcome.values().length) {
                throw new IllegalArgumentException(kind.key() + " does not have five cells");
            }
        }
    }

    /** The count in one cell, or null when blank or unreadable. */
    public @Nullable Long count(DisputeKind kind, DisputeOutcome outcome) {
        List<@Nullable Long> cells = kinds.get(kind);
        return cells == null ? null : cells.get(outcome.ordinal());
    }

    /** The same table with another count in one cell. */
    public Disputes with(DisputeKind kind, DisputeOutcome outcome, @Nullable Long count) {
        EnumMap<DisputeKind, List<@Nullable Long>> copy = new EnumMap<>(kinds);
        List<@Nullable Long> cells = new ArrayList<>(copy.getOrDefault(kind, List.of()));
        cells.set(outcome.ordinal(), count);
        copy.put(kind, cells);
        return new Disputes(copy);
    }

    /** A table with the same count in every cell, null for a blank form. */
    public static Disputes filledWith(@Nullable Long count) {
        EnumMap<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            kinds.put(kind, Collections.nCopies(DisputeOutcome.values().length, count));
        }
        return new Disputes(kinds);
    }
}
