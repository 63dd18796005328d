package org.nianbao.report.source.layout;

import java.util.List;

/** The text of a cell from its lines: broken labels run together, two numbers never. */
final class CellText {

    private CellText() {}

    static String join(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            boolean latin = text.length() > 0
                    && isLatin(text.charAt(text.length() - 1))
                    && isLatin(line.text().charAt(0));
            text.append(latin ? " " : "").append(line.text());
        }
        return text.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
