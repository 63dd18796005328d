package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * Cuts lines before section headings that stand in the middle of them, and after headings that text follows without a
 * blank: a report that came out on one line, or each section on one.
 */
final class HeadingCuts {

    private static final String BLANKS = "[\\s\\u3000]*";
    private static final String NUMERALS = "一二三四五六";
    private static final int FEWEST = 4;

    /** Any of the six headings with its number, blanks between the characters allowed; not inside a reference to it. */
    private static final Pattern HEADING = Pattern.compile("(?<![见按据《“\"])(?:"
            + String.join(
                    "|",
                    IntStream.rangeClosed(1, 6).mapToObj(HeadingCuts::heading).toList()) + ")");

    private HeadingCuts() {}

    private static String heading(int section) {
        StringBuilder pattern = new StringBuilder("(" + NUMERALS.charAt(section - 1) + BLANKS + "[、.．,，:：]");
        for (char c : HeadingText.words(section).toCharArray()) {
            pattern.append(BLANKS).append("[、，]?").append(c);
        }
        return pattern.append(')').toString();
    }

    /** The lines, cut where most of the headings are found only inside of lines; else the lines as they are. */
    static List<Line> cut(List<Line> lines) {
        if (headings(lines) >= FEWEST) {
            return lines;
        }
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            cut(line, cut);
        }
        return headings(cut) >= FEWEST ? cut : lines;
    }

    private static long headings(List<Line> lines) {
        TreeMap<Integer, HeadingText> found = new TreeMap<>();
        for (Line line : lines) {
            HeadingText.find(line.text(), "")
                    .filter(heading -> heading.likeness() < HeadingText.LOOSE)
                    .ifPresent(heading -> found.put(heading.section(), heading));
        }
        return found.size();
    }

    private static void cut(Line line, List<Line> cut) {
        Matcher heading = HEADING.matcher(CharacterForms.foldedInPlace(line.text()));
        int done = 0;
        while (heading.find()) {
            add(line, done, heading.start(), cut);
            add(line, heading.start(), heading.end(), cut);
            done = heading.end();
        }
        if (done == 0) {
            cut.add(line);
        } else {
            add(line, done, line.text().length(), cut);
        }
    }

    private static void add(Line line, int from, int to, List<Line> cut) {
        if (from < to && !line.text().substring(from, to).isBlank()) {
            cut.add(line.withText(line.text().substring(from, to).strip()));
        }
    }
}
