package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * A file cut at its section headings.
 *
 * @param headings the headings, in the order of the file
 * @param before the lines before the first heading
 * @param sections the lines of every section found; text on the line of a heading is its first line
 * @param all every line
 */
record Outline(List<Heading> headings, List<Line> before, Map<TextPart, List<Line>> sections, List<Line> all) {

    private record Found(int index, HeadingText heading) {
        int section() {
            return heading.section();
        }
    }

    static Outline of(List<Line> lines) {
        List<Found> found = withoutContents(find(lines), lines);
        return cut(lines, choose(found));
    }

    /** How often the file opens section 一 and section 三 word for word: twice when it holds two reports. */
    static boolean holdsTwoReports(List<Line> lines) {
        List<Found> found = withoutContents(find(lines), lines);
        return count(found, 1) > 1 && count(found, 3) > 1 && count(found, 5) > 1;
    }

    /** The index of the line where the second report begins, when the file holds two. */
    static int secondReport(List<Line> lines) {
        return withoutContents(find(lines), lines).stream()
                .filter(f -> f.section() == 1 && f.heading().likeness() < 2)
                .skip(1)
                .findFirst()
                .map(Found::index)
                .orElse(lines.size());
    }

    private static long count(List<Found> found, int section) {
        return found.stream()
                .filter(f -> f.section() == section && f.heading().likeness() < 2)
                .count();
    }

    private static List<Found> find(List<Line> lines) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            HeadingText.find(lines.get(i).text(), next).ifPresent(heading -> found.add(new Found(index, heading)));
        }
        return found;
    }

    /** Leaves out a table of contents: three headings or more with nothing between them, which all come again. */
    private static List<Found> withoutContents(List<Found> found, List<Line> lines) {
        List<Found> kept = new ArrayList<>();
        List<Found> run = new ArrayList<>();
        for (Found heading : found) {
            if (!run.isEmpty() && !nothingBetween(run.get(run.size() - 1), heading, lines)) {
                keepUnlessContents(run, found, kept);
                run = new ArrayList<>();
            }
            run.add(heading);
        }
        keepUnlessContents(run, found, kept);
        return kept;
    }

    private static boolean nothingBetween(Found one, Found next, List<Line> lines) {
        return lines.subList(one.index() + 1, next.index()).stream().allMatch(Line::isBlank);
    }

    private static void keepUnlessContents(List<Found> run, List<Found> all, List<Found> kept) {
        Map<Integer, Integer> last = new TreeMap<>();
        all.forEach(heading -> last.merge(heading.section(), heading.index(), Math::max));
        boolean comesAgain =
                run.stream().allMatch(heading -> last.getOrDefault(heading.section(), 0) > heading.index());
        if (run.size() < 3 || !comesAgain) {
            kept.addAll(run);
        }
    }

    /** One heading per section: the one most like the format's; a loose one only where it keeps the order. */
    private static List<Found> choose(List<Found> found) {
        Map<Integer, Found> chosen = new TreeMap<>();
        found.stream()
                .filter(f -> f.heading().likeness() < HeadingText.LOOSE)
                .sorted(Comparator.comparingInt(f -> f.heading().likeness()))
                .forEach(f -> chosen.putIfAbsent(f.section(), f));
        found.stream()
                .filter(f -> f.heading().likeness() == HeadingText.LOOSE && !chosen.containsKey(f.section()))
                .filter(f -> chosen.values().stream().allMatch(other -> inOrder(f, other)))
                .forEach(f -> chosen.putIfAbsent(f.section(), f));
        return chosen.values().stream()
                .sorted(Comparator.comparingInt(Found::index))
                .toList();
    }

    private static boolean inOrder(Found one, Found other) {
        return one.section() < other.section() == one.index() < other.index();
    }

    private static Outline cut(List<Line> lines, List<Found> found) {
        List<Heading> headings = new ArrayList<>();
        Map<TextPart, List<Line>> sections = new EnumMap<>(TextPart.class);
        for (int i = 0; i < found.size(); i++) {
            Found heading = found.get(i);
            Line line = lines.get(heading.index());
            int length = Math.min(heading.heading().length(), line.text().length());
            int end = i + 1 < found.size() ? found.get(i + 1).index() : lines.size();
            int start = heading.index() + 1;
            String written = line.text().substring(0, length).strip();
            if (start < end && isSecondHalf(heading, written, lines.get(start))) {
                written += lines.get(start).text().strip();
                start++;
            }
            headings.add(new Heading(heading.section(), written, line.number()));
            List<Line> body = new ArrayList<>();
            body.add(line.withText(afterHeading(line.text().substring(length))));
            body.addAll(lines.subList(start, end));
            sections.put(TextPart.section(heading.section()), body);
        }
        int first = found.isEmpty() ? 0 : found.get(0).index();
        return new Outline(headings, lines.subList(0, first), sections, lines);
    }

    private static boolean isSecondHalf(Found heading, String written, Line next) {
        String words = HeadingText.words(heading.section());
        String letters = CharacterForms.letters(written);
        String both = letters + CharacterForms.letters(next.text());
        return heading.heading().likeness() < HeadingText.LOOSE && !letters.endsWith(words) && both.endsWith(words);
    }

    /** The text after a heading on its own line, without the punctuation that parts them. */
    private static String afterHeading(String rest) {
        return rest.replaceFirst("^[\\s\\u3000:：。.*]+", "");
    }

    List<Line> section(TextPart part) {
        return sections.getOrDefault(part, List.of());
    }

    /** The lines a table is looked for in: its section, or all there are when its heading was not found; no other table's. */
    List<Line> tableLines(TextPart part) {
        return TableEnd.cut(part, sections.getOrDefault(part, all));
    }
}
