package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.text.CharacterForms;

/**
 * A line of a file: a line of plain text, a paragraph of a document, or a row of a table.
 *
 * @param number from 1, in the order of reading
 * @param page the page it stands on, from 1; 0 where the file has no pages or does not say
 * @param text as written, without its line end; the cells of a table's row with a tab between two of them
 * @param row which row of which table it is; null for text outside tables
 */
public record Line(
        int number, int page, String text, @Nullable TableRow row) {

    /** A line of plain text. */
    public Line(int number, String text) {
        this(number, 0, text, null);
    }

    /** The lines of a plain text. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(number++, line));
        }
        return lines;
    }

    /** This line at its place, with another text of it. */
    public Line withText(String other) {
        return new Line(number, page, other, row);
    }

    /** True when nothing can be seen on it. */
    public boolean isBlank() {
        return text.codePoints().allMatch(CharacterForms::isBlank);
    }

    /** Lines as one text, without blank lines at either end. */
    public static String join(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return String.join(
                "\n", lines.subList(from, to).stream().map(Line::text).toList());
    }
}
