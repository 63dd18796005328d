package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text as it is seen on a page.
 *
 * @param page page, from 1
 * @param box where it stands
 * @param size size of its font, in points
 * @param text its text; a gap as wide as characters left out is kept as blanks
 */
public record TextLine(int page, Box box, double size, String text) {

    private static final double SAME_LINE = 0.5;
    private static final double GAP_OF_CHINESE = 0.9;
    private static final double GAP_OF_LATIN = 0.25;
    private static final double GAP_OF_NUMBERS = 0.3;

    /** Glyphs put into lines, from the top, each from the left. */
    static List<TextLine> of(int page, List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().middle()))
                .toList();
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double middle = 0;
        for (Glyph glyph : seen) {
            boolean same = line.isEmpty()
                    || Math.abs(glyph.box().middle() - middle)
                            <= SAME_LINE * Math.min(glyph.size(), line.get(0).size());
            if (!same) {
                lines.add(join(page, line));
                line.clear();
            }
            if (line.isEmpty()) {
                middle = glyph.box().middle();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(join(page, line));
        }
        return lines;
    }

    private static TextLine join(int page, List<Glyph> glyphs) {
        List<Glyph> inOrder = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                .toList();
        StringBuilder text = new StringBuilder();
        Box box = inOrder.get(0).box();
        Glyph last = null;
        for (Glyph glyph : inOrder) {
            if (last != null) {
                text.append(blanks(last, glyph));
            }
            text.append(glyph.text());
            box = box.with(glyph.box());
            last = glyph;
        }
        double size = inOrder.stream().mapToDouble(Glyph::size).max().orElse(0);
        return new TextLine(page, box, size, text.toString());
    }

    /** The blanks a gap stands for: none where type is only set wide, two and more where a cell or a number ends. */
    private static String blanks(Glyph left, Glyph right) {
        double gap = (right.box().left() - left.box().right()) / Math.max(1, Math.min(left.size(), right.size()));
        if (gap > GAP_OF_CHINESE) {
            return " ".repeat((int) Math.min(8, Math.max(2, Math.round(gap * 2))));
        }
        boolean latin = isLatin(left) && isLatin(right);
        boolean numbers = isDigit(left) && isDigit(right);
        return numbers && gap > GAP_OF_NUMBERS || latin && !numbers && gap > GAP_OF_LATIN ? " " : "";
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().codePoints().allMatch(c -> c < 0x250);
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().codePoints().allMatch(Character::isDigit);
    }
}
