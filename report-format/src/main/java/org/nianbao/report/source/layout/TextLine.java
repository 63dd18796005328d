package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of text as it is seen on a page.
 *
 * @param page page, from 1
 * @param box where what is seen of it stands
 * @param size size of its font, in points
 * @param text its text; nothing but blanks for a line that the file has and nobody sees
 * @param paragraph which paragraph the file says it belongs to, from 1; 0 when it does not say
 * @param firstWord how wide its beginning is that could not have stood on the line before in part, in points
 * @param end its right end with the blanks behind what is seen
 */
public record TextLine(int page, Box box, double size, String text, int paragraph, double firstWord, double end) {

    private static final double SAME_LINE = 0.5;

    /** True when nothing can be seen of it. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** The lines of a cell, from the top; the blanks of the file mean nothing in it. */
    static List<TextLine> ofCell(int page, List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        return grouped(seen).stream().map(line -> join(page, line, Blanks.NONE)).toList();
    }

    /** Glyphs put into lines, from the top; lines of blanks too where every blank belongs to the text. */
    static List<TextLine> of(int page, List<Glyph> glyphs, Blanks blanks) {
        TreeMap<Double, List<Glyph>> lines = new TreeMap<>();
        grouped(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList())
                .forEach(line -> lines.put(middle(line), line));
        List<Glyph> alone = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() && !add(glyph, lines) && blanks == Blanks.EVERY && glyph.paragraph() > 0) {
                alone.add(glyph);
            }
        }
        grouped(alone).forEach(line -> lines.putIfAbsent(middle(line), line));
        return lines.values().stream().map(line -> join(page, line, blanks)).toList();
    }

    private static List<List<Glyph>> grouped(List<Glyph> glyphs) {
        List<Glyph> fromTop = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().middle()))
                .toList();
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : fromTop) {
            if (lines.isEmpty() || !isOn(lines.get(lines.size() - 1), glyph)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        return lines;
    }

    private static double middle(List<Glyph> line) {
        return line.get(0).box().middle();
    }

    private static boolean isOn(List<Glyph> line, Glyph glyph) {
        return Math.abs(glyph.box().middle() - middle(line))
                <= SAME_LINE * Math.min(glyph.size(), line.get(0).size());
    }

    /** Adds a blank to the line it stands on, if there is one. */
    private static boolean add(Glyph blank, TreeMap<Double, List<Glyph>> lines) {
        Map.Entry<Double, List<Glyph>> above = lines.floorEntry(blank.box().middle());
        Map.Entry<Double, List<Glyph>> below = lines.ceilingEntry(blank.box().middle());
        if (above != null && isWithin(above.getValue(), blank)) {
            return above.getValue().add(blank);
        }
        return below != null
                && isWithin(below.getValue(), blank)
                && below.getValue().add(blank);
    }

    /** The type of a blank may be of any size: nobody sees it. */
    private static boolean isWithin(List<Glyph> line, Glyph blank) {
        return Math.abs(blank.box().middle() - middle(line))
                <= SAME_LINE * line.get(0).size();
    }

    private static TextLine join(int page, List<Glyph> glyphs, Blanks blanks) {
        List<Glyph> inOrder = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                .toList();
        List<Glyph> seen = inOrder.stream().filter(glyph -> !glyph.isBlank()).toList();
        List<Glyph> shown = seen.isEmpty() ? inOrder : seen;
        Box box = shown.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
        double size = shown.stream().mapToDouble(Glyph::size).max().orElse(0);
        int paragraph = shown.get(0).paragraph();
        boolean one = shown.stream().allMatch(glyph -> glyph.paragraph() == paragraph);
        String text = LineText.of(inOrder, blanks);
        double end =
                inOrder.stream().mapToDouble(glyph -> glyph.box().right()).max().orElse(0);
        return new TextLine(page, box, size, text, one ? paragraph : 0, LineText.firstWord(inOrder), end);
    }
}
