package org.nianbao.report.commandline;

import java.util.ArrayList;
import java.util.List;

/** Text laid out in columns of a terminal, where a Chinese character is two wide. */
final class TextColumns {

    /** Marks that do not stand at the beginning of a line. */
    private static final String CLOSING = "，。；：、！？）》”’】〕";

    /** Marks that Chinese type sets as wide as a character. */
    private static final String QUOTES = "“”‘’…—";

    private static final int FIRST_WIDE = 0x2E80;

    private TextColumns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextColumns::width).sum();
    }

    /** The text with blanks up to this many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text in lines of at most this many columns, or one more for a closing mark; 0 for no limit. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            if (columns > 0 && used + width(point) > columns && CLOSING.indexOf(point) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(point);
            used += width(point);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What a report or a file name says, without what a terminal would take for a command. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    }

    private static int width(int point) {
        return point >= FIRST_WIDE || QUOTES.indexOf(point) >= 0 ? 2 : 1;
    }
}
