package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.text.CharacterForms;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param text as written, without its line end
 */
record Line(int number, String text) {

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(number++, line));
        }
        return lines;
    }

    boolean isBlank() {
        return text.codePoints().allMatch(CharacterForms::isBlank);
    }

    /** Lines as one text, without blank lines at either end. */
    static String join(List<Line> lines) {
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
