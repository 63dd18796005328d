package org.nianbao.report.write.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.nianbao.report.write.PrintableText;

/** Texts as cells of a workbook hold them: never a formula, and never longer than can be shown. */
final class CellText {

    /**
     * The longest text in one cell, in UTF-16 units. A cell can hold 32,767, but no row can be higher than 409 points,
     * which is about so much text as wide as a page.
     */
    static final int LONGEST = 900;

    private static final String SENTENCE_ENDS = "。！？；";
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Puts a text into a cell, as text whatever it begins with. */
    static void set(Cell cell, String text) {
        // programs would take _x0041_ for the letter A
        cell.setCellValue(LOOKS_ESCAPED.matcher(PrintableText.of(text)).replaceAll("_x005F_"));
    }

    /** A paragraph in pieces for one cell each, cut after a sentence where there is one. */
    static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (paragraph.length() - from > LONGEST) {
            int to = end(paragraph, from);
            pieces.add(paragraph.substring(from, to));
            from = to;
        }
        pieces.add(paragraph.substring(from));
        return pieces;
    }

    private static int end(String text, int from) {
        int furthest = from + LONGEST;
        for (int to = furthest; to > from + LONGEST / 2; to--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(to - 1)) >= 0) {
                return to;
            }
        }
        return Character.isHighSurrogate(text.charAt(furthest - 1)) ? furthest - 1 : furthest;
    }
}
