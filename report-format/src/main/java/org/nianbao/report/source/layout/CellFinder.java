package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the cells that the lines of a page enclose: the smallest rectangles with a line along each edge. */
final class CellFinder {

    /** A page with table 3 has about a hundred lines; on one with more than this they draw something else. */
    private static final int MOST_RULINGS = 1500;

    private static final double SMALLEST = 6;

    private final List<Ruling> across;
    private final List<Ruling> down;

    private CellFinder(List<Ruling> across, List<Ruling> down) {
        this.across =
                across.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
        this.down = down.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
    }

    static List<Box> cells(List<Ruling> rulings) {
        List<Ruling> across = Ruling.merge(rulings, true);
        List<Ruling> down = Ruling.merge(rulings, false);
        if (across.size() + down.size() > MOST_RULINGS) {
            return List.of();
        }
        List<Ruling> acrossToo = Ruling.missing(down, across);
        List<Ruling> downToo = Ruling.missing(across, down);
        return new CellFinder(and(across, acrossToo), and(down, downToo)).cells();
    }

    private static List<Ruling> and(List<Ruling> some, List<Ruling> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Box> cells() {
        List<Box> cells = new ArrayList<>();
        for (Ruling top : across) {
            List<Ruling> crossing = down.stream().filter(top::meets).toList();
            for (int left = 0; left < crossing.size(); left++) {
                cell(top, crossing.get(left), crossing.subList(left + 1, crossing.size()))
                        .ifPresent(cells::add);
            }
        }
        return cells;
    }

    /** The cell with its upper left corner where two lines cross. */
    private Optional<Box> cell(Ruling top, Ruling left, List<Ruling> rights) {
        for (Ruling bottom : across) {
            if (bottom.at() <= top.at() + SMALLEST || !left.meets(bottom)) {
                continue;
            }
            for (Ruling right : rights) {
                boolean closes = right.at() > left.at() + SMALLEST && right.meets(bottom) && right.reaches(top.at());
                if (closes) {
                    return Optional.of(new Box(left.at(), top.at(), right.at(), bottom.at()));
                }
            }
        }
        return Optional.empty();
    }
}
