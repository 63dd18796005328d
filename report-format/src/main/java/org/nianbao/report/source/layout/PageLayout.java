package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page taken apart: its lines of text and its tables, from the top.
 *
 * @param number which page, from 1
 * @param height its height, in points
 * @param parts the parts in order
 */
public record PageLayout(int number, double height, List<Part> parts) {

    /** A line of text or a table. */
    public sealed interface Part {
        /** Where it stands. */
        Box box();
    }

    /** A line of text outside tables. */
    public record Text(TextLine line) implements Part {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /** A table. */
    public record Table(Box box, List<Row> rows) implements Part {}

    /**
     * A row of a table.
     *
     * @param cells the text of each cell
     * @param columns the grid column each begins in, from 1
     */
    public record Row(List<String> cells, List<Integer> columns) {}

    /** Takes a page apart. */
    public static PageLayout of(int number, double height, List<Glyph> glyphs, List<Ruling> rulings, Blanks blanks) {
        List<Glyph> outside = new ArrayList<>(glyphs);
        List<Part> parts = new ArrayList<>();
        for (RuledTable table : RuledTable.find(rulings)) {
            List<Glyph> inside = outside.stream()
                    .filter(glyph -> table.box().holdsMiddleOf(glyph.box()))
                    .toList();
            outside.removeAll(inside);
            parts.add(table(number, table, inside));
        }
        TextLine.of(number, outside, blanks).forEach(line -> parts.add(new Text(line)));
        parts.sort(Comparator.comparingDouble(part -> part.box().top()));
        return new PageLayout(number, height, List.copyOf(parts));
    }

    private static Table table(int page, RuledTable table, List<Glyph> glyphs) {
        Map<Box, List<Glyph>> inside = new HashMap<>();
        for (Glyph glyph : glyphs) {
            table.smallestAround(glyph)
                    .ifPresent(cell ->
                            inside.computeIfAbsent(cell, c -> new ArrayList<>()).add(glyph));
        }
        List<Row> rows = new ArrayList<>();
        for (List<Box> boxes : table.rows()) {
            List<String> cells = new ArrayList<>();
            List<Integer> columns = new ArrayList<>();
            for (Box cell : boxes) {
                cells.add(CellText.join(cell, TextLine.ofCell(page, inside.getOrDefault(cell, List.of()))));
                columns.add(table.column(cell));
            }
            rows.add(new Row(cells, columns));
        }
        return new Table(table.box(), rows);
    }
}
