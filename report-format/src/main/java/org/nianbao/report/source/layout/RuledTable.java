package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A table whose cells are drawn.
 *
 * @param cells its cells, merged ones as they are seen
 */
record RuledTable(List<Box> cells) {

    private static final double SAME = 5;
    private static final int FEWEST_CELLS = 4;

    /** Lines across the page only, closed at their ends, enclose rows but tell no cells apart. */
    private static final int FEWEST_COLUMNS = 3;

    /** The tables that the lines of a page enclose; a frame around text is none. */
    static List<RuledTable> find(List<Ruling> rulings) {
        List<List<Box>> groups = new ArrayList<>();
        for (Box cell : CellFinder.cells(rulings)) {
            List<List<Box>> touching = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> other.touches(cell, SAME)))
                    .toList();
            List<Box> joined = new ArrayList<>();
            touching.forEach(joined::addAll);
            joined.add(cell);
            groups.removeAll(touching);
            groups.add(joined);
        }
        return groups.stream()
                .filter(group -> group.size() >= FEWEST_CELLS)
                .map(RuledTable::new)
                .filter(table -> table.rows().stream().anyMatch(row -> row.size() >= FEWEST_COLUMNS))
                .toList();
    }

    Box box() {
        return cells.stream().reduce(Box::with).orElseThrow();
    }

    /** The cell a glyph is seen in: the smallest, should lines that are missing have left one inside another. */
    Optional<Box> smallestAround(Glyph glyph) {
        return cells.stream()
                .filter(cell -> cell.holdsMiddleOf(glyph.box()))
                .min(Comparator.comparingDouble(cell -> cell.width() * cell.height()));
    }

    /** Its rows from the top; a cell merged over several rows belongs to the first. */
    List<List<Box>> rows() {
        List<List<Box>> rows = new ArrayList<>();
        List<Box> sorted =
                cells.stream().sorted(Comparator.comparingDouble(Box::top)).toList();
        for (Box cell : sorted) {
            int last = rows.size() - 1;
            if (last >= 0 && cell.top() - rows.get(last).get(0).top() <= SAME) {
                rows.get(last).add(cell);
            } else {
                rows.add(new ArrayList<>(List.of(cell)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Box::left)));
        return rows;
    }

    /** The column of the grid a cell begins in, from 1. */
    int column(Box cell) {
        TreeSet<Double> edges = new TreeSet<>();
        for (Box other : cells) {
            Double near = edges.floor(other.left() + SAME);
            if (near == null || near < other.left() - SAME) {
                edges.add(other.left());
            }
        }
        return edges.headSet(cell.left() + SAME, true).size();
    }
}
