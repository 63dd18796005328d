package org.nianbao.report.source.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a cell from its lines: broken labels run together, and a number broken because no further digit fits into
 * its line; two numbers never.
 */
final class CellText {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.]*");

    /** Those of Word on both sides of a cell together, in points. */
    private static final double WIDEST_MARGINS = 10.8;

    /** The width of a digit in parts of the size of its font. */
    private static final double DIGIT = 0.5;

    private CellText() {}

    /** The lines of a cell as one text. */
    static String join(Box cell, List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            boolean latin = before != null
                    && isLatin(text.charAt(text.length() - 1))
                    && isLatin(line.text().charAt(0));
            boolean apart = latin && before != null && !isBroken(cell, before, line);
            text.append(apart ? " " : "").append(line.text());
            before = line;
        }
        return text.toString();
    }

    /** True for a number that goes on: nothing but digits on both lines, one right below the other, and the first is full. */
    private static boolean isBroken(Box cell, TextLine line, TextLine next) {
        double left = cell.width() - line.box().width();
        double between = next.box().top() - line.box().bottom();
        return DIGITS.matcher(line.text()).matches()
                && DIGITS.matcher(next.text()).matches()
                && left < WIDEST_MARGINS + DIGIT * line.size()
                && next.box().width() <= line.box().width() + 1
                && between < line.size();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
